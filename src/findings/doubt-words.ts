import { formatNumber } from '#format/format-number.ts'
import { distanceWords } from '#format/format-statistic.ts'
import { formatWhole } from '#format/format-whole.ts'
import { scaleFor } from '#format/scale.ts'
import { stageWordsInside } from '#format/stage-words.ts'
import type { Language } from '#language/language.ts'
import { doubtMessages } from '#language/messages/doubts.ts'
import { inLanguage, type InLanguages } from '#language/text.ts'
import type { Doubt } from '#statistics/doubts/doubt.ts'
import { measures } from '#statistics/measures/measures.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import { schoolName } from './school-name.ts'
import type { ViewedDistrict } from '#view/district-view.ts'

/** So many times the year before is a unit (元 for 万元, people for 万人), not a change. */
const unitTimes = 1_000

/** From where on a number of times is told in 万. */
const tenThousandsFrom: InLanguages<number> = { zh: 10_000, en: Number.POSITIVE_INFINITY }
/** Whether a measure says itself that it counts people: "students 206", 在校学生 206 人. */
const namesPeople: InLanguages<boolean> = { zh: false, en: true }

/** One sentence on a number that cannot be right: whose, of when, what it is, and what contradicts it. */
export function doubtWords(doubt: Doubt, viewed: Pick<ViewedDistrict, 'district' | 'language'>): string {
  const { language } = viewed
  const messages = doubtMessages[language]
  const { against, kind, measure, other, school, stage, value, year } = doubt
  const unit = unitOf(measure)
  const subject = messages.subject({
    school: school === null ? '' : schoolName(school, viewed),
    year: String(year),
    stage: stage === null ? '' : inLanguage(stageWordsInside[stage], language),
    measure: nameOf(measure, language),
    value: written(value, unit, language),
  })
  if (kind === 'class-list') return messages.classList({ subject, against: written(against, unit, language) })
  if (kind === 'jump') return jumpWords(doubt, subject, language)
  const isSchools = other === 'schools'
  const words = {
    subject,
    against: written(against, isSchools ? 'school' : unitOf(String(other)), language),
    other: isSchools ? messages.schools : nameOf(String(other), language),
  }
  return kind === 'above-whole' ? messages.above(words) : messages.below(words)
}

function jumpWords({ against, other, value }: Doubt, subject: string, language: Language): string {
  const messages = doubtMessages[language]
  const year = String(other)
  const ratio = Math.max(value, against) / Math.min(value, against)
  const times = timesWords(ratio, language)
  if (value > against) return ratio >= unitTimes ? messages.unitTimes({ subject, year, times }) : messages.times({ subject, year, times })
  return ratio >= unitTimes ? messages.unitPart({ subject, year, part: times }) : messages.part({ subject, year, part: times })
}

/** "6.5 倍", "12 倍", "1.1 万倍", without the last word. */
function timesWords(ratio: number, language: Language): string {
  const plain = scaleFor('item', 0, language)
  if (ratio >= inLanguage(tenThousandsFrom, language)) {
    return doubtMessages[language].tenThousand({ number: formatNumber(ratio / 10_000, plain, { decimals: 1 }) })
  }
  return doubtMessages[language].plainTimes({ number: formatNumber(ratio, plain, { decimals: ratio < 10 ? 1 : 0 }) })
}

function written(value: number, unit: Unit, language: Language): string {
  if (unit === 'person' && inLanguage(namesPeople, language)) return formatNumber(value, scaleFor(unit, value, language), { decimals: 1 })
  if (unit !== 'yuan') return formatWhole(value, unit, language)
  const scale = scaleFor(unit, value, language)
  return distanceWords(formatNumber(value, scale), scale, language)
}

function unitOf(measure: string): Unit {
  return measures.get(measure)?.unit ?? 'item'
}

function nameOf(measure: string, language: Language): string {
  const found = measures.get(measure)
  return found === undefined ? measure : inLanguage(found.name, language)
}

/** The sentences on the numbers that statistics rest on, each once. */
export function doubtsOf(
  statistics: readonly (Statistic | null)[],
  viewed: Pick<ViewedDistrict, 'district' | 'language'>,
): readonly string[] {
  const ids = new Set(statistics.flatMap((statistic) => (statistic?.kind === 'value' ? (statistic.doubts ?? []) : [])))
  return [...ids].flatMap((id) => {
    const doubt = viewed.district.doubts.get(id)
    return doubt === undefined ? [] : [doubtWords(doubt, viewed)]
  })
}
