import { languages, type Language } from '#language/language.ts'
import { inLanguage, type InLanguages } from '#language/text.ts'

/** Where the words of a mark stand: before the number, joined to the unit, or after the unit. */
interface MarkWords {
  readonly before?: string
  /** Chinese 余 and 多 belong to the unit: 500 余人次, 300 余万元. */
  readonly joined?: string
  readonly after?: string
}

/** The source's own marks on numbers. Any other (每年, 三年来, 所有) says something else and does not change how a number reads. */
const marks: ReadonlyMap<string, InLanguages<MarkWords>> = new Map([
  ['余', { zh: { joined: '余' }, en: { before: 'over' } }],
  ['多', { zh: { joined: '多' }, en: { before: 'over' } }],
  ['近', { zh: { before: '近' }, en: { before: 'nearly' } }],
  ['约', { zh: { before: '约' }, en: { before: 'about' } }],
  ['以上', { zh: { after: '以上' }, en: { after: 'or more' } }],
  ['至少…以上', { zh: { before: '至少', after: '以上' }, en: { before: 'at least' } }],
  ['各', { zh: { before: '各' }, en: { after: 'each' } }],
  ['左右', { zh: { after: '左右' }, en: { before: 'around' } }],
  ['累计', { zh: { before: '累计' }, en: { after: 'in total' } }],
  ['等', { zh: { after: '（等）' }, en: { after: 'named' } }],
])

/** Marks that leave open by how much the number is off; 累计, 各 and 等 say what it counts, not how exactly. */
const inexact: ReadonlySet<string> = new Set(['余', '多', '近', '约', '以上', '至少…以上', '左右'])

/** Whether the source gives no exact number: what is computed from it is no exact number either. */
export function isInexact(qualifier: string | undefined): boolean {
  return qualifier !== undefined && inexact.has(qualifier)
}

const joinedWords: readonly string[] = [...marks.values()].flatMap((mark) =>
  languages.flatMap((language) => inLanguage(mark, language).joined ?? []),
)
const afterWords: readonly string[] = [...marks.values()].flatMap((mark) =>
  languages.flatMap((language) => inLanguage(mark, language).after ?? []),
)

/**
 * Puts the source's mark beside a number that stands without its unit: "500 余", "近 30", "15 以上"; in English "over
 * 500", "nearly 30", "15 or more".
 */
export function markNumber(number: string, qualifier: string | undefined, language: Language): string {
  const mark = qualifier === undefined ? undefined : marks.get(qualifier)
  if (mark === undefined) return number
  const { before, joined, after } = inLanguage(mark, language)
  return [before, number, joined, after].filter((part) => part !== undefined).join(' ')
}

/** A marked number taken apart again, so that the unit can stand where the language wants it. */
export function splitMark(number: string): { readonly number: string; readonly joined: string; readonly after: string } {
  const joined = joinedWords.find((word) => number.endsWith(` ${word}`))
  if (joined !== undefined) return { number: number.slice(0, -joined.length - 1), joined, after: '' }
  const after = afterWords.find((word) => number.endsWith(` ${word}`))
  return after === undefined ? { number, joined: '', after: '' } : { number: number.slice(0, -after.length - 1), joined: '', after }
}
