/**
 * Chinese words and what follows them: set off by a space, as numbers are, unless it begins in Chinese itself (增至近 50 门)
 * or follows a mark that brings its own room (（一级）1 个).
 */
export function joinHan(before: string, after: string): string {
  const isClose = /^\p{Script=Han}/u.test(after) || /[，。、；：）》”]$/u.test(before)
  return `${before}${isClose ? '' : ' '}${after}`
}
