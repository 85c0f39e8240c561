import { matchesPinyin, pinyinLetters } from './matches-pinyin.ts'

/**
 * Tells whether one of a thing's names holds what a reader typed: as it is written, or as it sounds (pinyin in full, or from the
 * start of each syllable). Whoever typed nothing finds everything.
 */
export function nameMatcher(query: string): (...names: readonly string[]) => boolean {
  const words = query.trim().toLowerCase()
  if (words === '') return () => true
  const letters = pinyinLetters(words)
  return (...names) => names.some((name) => name.toLowerCase().includes(words) || matchesPinyin(name, letters))
}
