const longest = 40

/** A text in quotes, short enough for a sentence. */
export function shortened(text: string): string {
  const start = Array.from(text.slice(0, 2 * longest))
    .slice(0, longest)
    .join('')
  return JSON.stringify(start.length < text.length ? `${start}…` : text)
}
