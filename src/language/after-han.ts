/** What follows a Chinese word: set off by a space, as numbers are, unless it begins in Chinese itself (增至近 50 门). */
export function afterHan(words: string): string {
  return /^\p{Script=Han}/u.test(words) ? words : ` ${words}`
}
