/** Whether the browser has all of the language that the product uses. */
export const isCurrent = 'toSorted' in Array.prototype

/** Fills in what an older browser lacks. Others load nothing and wait for nothing. */
export async function polyfill(): Promise<void> {
  if (!isCurrent) await import('./missing-methods.ts')
}
