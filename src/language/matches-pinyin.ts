import { dict } from 'pinyin-match/src/simplified_dict.js'

/** Every way a character can sound: 长 is chang and zhang. */
const readings = new Map<string, readonly string[]>()
for (const [syllable, characters] of Object.entries(dict)) {
  for (const character of characters) readings.set(character, [...(readings.get(character) ?? []), syllable])
}

const written = /[\p{L}\p{N}]/u

/** The letters of a query as pinyin is typed: without spaces, tone marks and apostrophes, ü as v; empty if it is not pinyin. */
export function pinyinLetters(query: string): string {
  const letters = query
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('u\u0308', 'v')
    .replaceAll(/[\p{M}\s'’]/gu, '')
  return /^[a-z0-9]+$/.test(letters) && /[a-z]/.test(letters) ? letters : ''
}

/**
 * Whether some run of the text sounds like the letters, each character being typed in full or from its start: sj, shengj and
 * shengjun all find 生均. One pass over the text, whatever the letters are.
 */
export function matchesPinyin(text: string, letters: string): boolean {
  if (letters === '') return false
  let reached = new Set<number>()
  for (const character of text) {
    // Punctuation is not typed: it neither counts nor interrupts.
    if (!written.test(character)) continue
    const next = new Set<number>()
    for (const start of reached.add(0)) {
      for (const spelling of readings.get(character) ?? [character.toLowerCase()]) {
        for (let typed = 0; typed < spelling.length && spelling[typed] === letters[start + typed]; typed += 1) next.add(start + typed + 1)
      }
    }
    if (next.has(letters.length)) return true
    reached = next
  }
  return false
}
