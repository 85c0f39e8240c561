import type { Language } from '#language/language.ts'

interface Mark {
  readonly zh: { readonly before?: string; readonly after?: string }
  readonly en: { readonly before?: string; readonly after?: string }
}

const marks: Readonly<Record<string, Mark>> = {
  余: { zh: { after: '余' }, en: { before: 'over' } },
  多: { zh: { after: '多' }, en: { before: 'over' } },
  近: { zh: { before: '近' }, en: { before: 'nearly' } },
  约: { zh: { before: '约' }, en: { before: 'about' } },
  以上: { zh: { after: '以上' }, en: { after: 'or more' } },
  '至少…以上': { zh: { before: '至少', after: '以上' }, en: { before: 'at least' } },
  左右: { zh: { after: '左右' }, en: { before: 'around' } },
  累计: { zh: { before: '累计' }, en: { after: 'in total' } },
  等: { zh: { after: '等' }, en: { after: 'named' } },
}

/**
 * Puts the source's mark beside a number: "500 余", "近 30", "15 以上"; in English "over 500", "nearly 30", "15 or
 * more". Marks that say something else (每年, 三年来, 所有) do not change how the number reads.
 */
export function markNumber(number: string, qualifier: string | undefined, language: Language): string {
  const mark = qualifier === undefined ? undefined : marks[qualifier]
  if (mark === undefined) return number
  const { before, after } = language === 'en' ? mark.en : mark.zh
  return [before, number, after].filter((part) => part !== undefined).join(' ')
}
