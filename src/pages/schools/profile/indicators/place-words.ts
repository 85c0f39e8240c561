import { formatAgainst } from '#format/format-against.ts'
import { formatNumber } from '#format/format-number.ts'
import { withUnit } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import type { SchoolAssessment } from '#indicators/schools/assess-school.ts'
import type { SchoolPlace } from '#indicators/schools/school-place.ts'
import type { Language } from '#language/language.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { missing } from '#statistics/statistic.ts'

/** The rank of a school, counted from the better end, or from the largest where none is better. */
export function rankWords({ rank, tied, all }: SchoolPlace, { indicator }: SchoolAssessment, language: Language): string {
  const messages = schoolProfileMessages[language]
  if (all === 1) return messages.only
  const words = { rank: String(rank), all: String(all) }
  const counted = indicator.direction === 'neither' ? messages.bySize(words) : messages.fromBest(words)
  return tied ? messages.tied({ rank: counted }) : counted
}

/** What the strip draws, for one who cannot see it. */
export function placeWords(place: SchoolPlace, assessment: SchoolAssessment, language: Language): string {
  const { indicator, limit, measurement } = assessment
  const messages = schoolProfileMessages[language]
  const scale = scaleFor(indicator.unit, place.most, language)
  const write = (value: number) => formatNumber(value, scale)
  const written = againstLimit(assessment, language)
  const words = messages.bandWords({
    value: written.value,
    rank: rankWords(place, assessment, language),
    least: write(place.least),
    quarter: write(place.quarter),
    middle: write(place.middle),
    threeQuarters: write(place.threeQuarters),
    most: withUnit(write(place.most), scale.words),
  })
  return limit === null || measurement.statistic.kind === 'missing' ? words : messages.bandLimit({ words, limit: written.limitNumber })
}

/** A school's number beside its limit, with as many decimals as tell them apart. */
export function againstLimit({ indicator, limit, measurement: { statistic } }: SchoolAssessment, language: Language) {
  const threshold = limit === null ? missing('not-applicable') : ({ kind: 'value', value: limit, status: 'reported', sources: [] } as const)
  return formatAgainst(statistic, threshold, indicator.unit, language)
}
