/** Letters and digits alone: quotations and statements differ in spaces and marks. */
function bare(words: string): string {
  return words.replaceAll(/[^\p{Letter}\p{Number}]/gu, '')
}

/** Whether a statement says no more than the quotation above it, which then stands for both. */
export function repeatsQuote(statement: string, quote: string | null): boolean {
  return quote !== null && bare(quote).includes(bare(statement))
}
