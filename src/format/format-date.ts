import { formatYear } from './format-year.ts'
import { locales, type Language } from '#language/language.ts'

/** A date as precise as the source is: 2018 → "2018 年", 2018-08 → "2018 年 8 月"; in English "2018", "August 2018". */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || !Number.isFinite(year)) return date
  if (month === undefined) return formatYear(year, language)
  const at = new Date(Date.UTC(year, month - 1, day ?? 1))
  const parts: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }
  const written = new Intl.DateTimeFormat(locales[language].dates, parts).format(at)
  // Chinese words are set apart from their numbers; no other language has them.
  return written.replaceAll(/(?<=\d)(?=[年月日])|(?<=[年月])(?=\d)/g, ' ')
}
