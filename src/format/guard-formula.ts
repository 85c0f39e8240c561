/** What a sheet runs: a sign of a formula at the beginning, also in its full width or behind blanks, and control characters. */
const formula = /^(?:[\t\r\n\0]|\s*[=+\-@＝＋－＠])/u
const number = /^-?\d+(\.\d+)?$/

/** The text of a cell that a sheet would run as a formula gets a quote before it, which makes it a text; numbers stay numbers. */
export function guardFormula(text: string): string {
  return formula.test(text) && !number.test(text) ? `'${text}` : text
}
