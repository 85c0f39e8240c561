/** Whether the address is that of the board alone: the overview of the first district, as everybody sees it first. */
export function isPlainAddress(): boolean {
  return ['', '#', '#/'].includes(window.location.hash)
}
