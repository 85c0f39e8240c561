/** A colour (#18457f, #fff) as office files write it: six digits. */
export function officeColour(colour: string): string {
  const digits = colour.slice(1).toUpperCase()
  return digits.length === 3 ? Array.from(digits, (digit) => digit + digit).join('') : digits
}

/** A colour that much of the way towards white: 0 is the colour, 1 white. */
export function lightened(colour: string, share: number): string {
  const six = officeColour(colour)
  const parts = [0, 2, 4].map((at) => Number.parseInt(six.slice(at, at + 2), 16))
  return parts
    .map((part) =>
      Math.round(part + (255 - part) * share)
        .toString(16)
        .padStart(2, '0')
        .toUpperCase(),
    )
    .join('')
}
