import { decimalsToTell } from '#format/decimals-to-tell.ts'
import { formatAgainst } from '#format/format-against.ts'
import { unitOfChange } from '#format/format-change.ts'
import { formatNumber } from '#format/format-number.ts'
import { isRatio } from '#format/is-ratio.ts'
import { distanceWords, formatStatistic, withUnit } from '#format/format-statistic.ts'
import { gapWords } from '#format/gap-words.ts'
import { formatWhole } from '#format/format-whole.ts'
import { scaleFor } from '#format/scale.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { classLimits } from '#indicators/classes/class-limits.ts'
import { classNeeds } from '#indicators/classes/class-need.ts'
import { restsOnIllustrative } from '#indicators/verdict-counts.ts'
import { findingMessages } from '#language/messages/finding.ts'
import { inLanguage } from '#language/text.ts'
import { sameAmount } from '#standards/compare.ts'
import { isAgainstYearBefore, operatorSign } from '#standards/operator-sign.ts'
import type { Standard } from '#standards/standard.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import { doubtsOf } from './doubt-words.ts'
import type { Course, Finding } from './finding.ts'
import { ruleKindWords, ruleTagOf } from './rule-kind-words.ts'
import type { ViewedDistrict } from '#view/district-view.ts'
import { whoIsBehind } from './who.ts'

/** Tells one assessment. */
export function makeFinding(assessment: Assessment, viewed: ViewedDistrict): Finding {
  const { indicator, reference, standard } = assessment
  const { language } = viewed
  const held = standard === null ? reference : { standard, limit: assessment.limit, margin: assessment.margin }
  const words = held === null ? null : { ...held, ...writtenAgainst(assessment, held, viewed) }
  const verdict = standard === null && reference !== null ? 'reference' : assessment.verdict
  const isMissed = verdict === 'not-met' || (verdict === 'reference' && reference?.kept === false)
  return {
    assessment,
    verdict,
    name: inLanguage(indicator.name, language),
    value: words?.value ?? formatStatistic(assessment.measurement.statistic, indicator.unit, language),
    limit: words === null ? null : limitWords(words.standard, words.limit, words.limitText, assessment, viewed),
    rule: words === null ? null : ruleOf(words.standard, viewed),
    gap: words === null || words.margin === null ? null : gapOf(words.standard, words.margin, words, !isMissed, viewed),
    since: verdict === 'not-met' ? sinceWords(assessment, viewed) : null,
    course: courseOf(assessment, viewed),
    who: isMissed ? whoIsBehind(assessment, viewed) : null,
    need: verdict === 'not-met' ? needWords(assessment, viewed) : null,
    isIllustrative: restsOnIllustrative(assessment),
    doubts: doubtsOf([assessment.measurement.statistic, assessment.limit], viewed),
  }
}

interface Written {
  readonly value: string
  readonly limitText: string
  /** The distance with its unit. */
  readonly gapText: string
}

/** Value, limit and gap as they are printed beside each other: they agree, and the unit is said where it is not understood. */
function writtenAgainst(
  { indicator: { unit }, measurement }: Assessment,
  { limit, margin }: Pick<Assessment, 'limit' | 'margin'>,
  { language }: ViewedDistrict,
): Written {
  const { statistic } = measurement
  const written = formatAgainst(statistic, limit ?? statistic, unit, language)
  const isMissed = margin !== null && margin < 0
  // Money is told in the scale of the two numbers that it lies between.
  const gapUnit = unit === 'yuan' ? written.gap : gapUnitWords(isMissed ? unit : shortUnit(unit), written.gapNumber, { language })
  const isBare = statistic.kind === 'value' && unit !== 'percent' && !isRatio(unit)
  return { value: written.value, limitText: isBare ? written.limitNumber : written.limit, gapText: gapUnit }
}

/** Money for a student or a year is told as money beside a number that has its unit; what is lacking keeps its own. */
function shortUnit(unit: Unit): Unit {
  return unit.startsWith('yuan-per-') ? 'yuan' : unit
}

/** The unit of a distance, short enough for a list: points of shares, people of ratios and class sizes. */
function gapUnitWords(unit: Unit, number: string, { language }: Pick<ViewedDistrict, 'language'>): string {
  const messages = findingMessages[language]
  if (unit === 'students-per-class') return withUnit(number, number === '1' ? messages.onePerson : messages.person)
  if (isRatio(unit)) return withUnit(number, messages.member)
  if (unit === 'percent') return withUnit(number, number === '1' ? messages.onePoint : messages.points)
  return distanceWords(number, scaleFor(unitOfChange(unit), 0, language), language)
}

function limitWords(
  standard: Standard,
  limit: Statistic | null,
  text: string,
  { indicator }: Assessment,
  { language }: ViewedDistrict,
): string {
  const messages = findingMessages[language]
  const sign = operatorSign[standard.operator]
  // A growth rate is held against 0, everything else that must rise against the year before.
  const isOfYearBefore = isAgainstYearBefore(standard) && indicator.measureReference === undefined
  if (limit?.kind === 'value') {
    return isOfYearBefore ? messages.ofLastYear({ limit: messages.limit({ sign, limit: text }) }) : messages.limit({ sign, limit: text })
  }
  if (standard.reference !== null) return messages.limit({ sign, limit: inLanguage(standard.reference, language) })
  if (!isAgainstYearBefore(standard)) return messages.noLimit
  return standard.operator === 'increasing' ? messages.rising : messages.notFalling
}

function ruleOf(standard: Standard, { language }: ViewedDistrict): Finding['rule'] {
  const tag = ruleTagOf(standard)
  const { document, clause } = standard.evidence
  const isUnconfirmed = document === 'unconfirmed' || (standard.clause !== null && clause === 'unconfirmed')
  return { tag, words: inLanguage(ruleKindWords[tag], language), standard, isUnconfirmed }
}

function gapOf(standard: Standard, margin: number, { gapText, limitText }: Written, isKept: boolean, { language }: ViewedDistrict): string {
  const messages = findingMessages[language]
  if (margin === 0) return isKept ? messages.exactly : messages.atStrict({ limit: limitText })
  if (!isKept) return standard.operator === '<=' ? messages.over({ gap: gapText }) : messages.short({ gap: gapText })
  return standard.operator === '<=' ? messages.left({ gap: gapText }) : messages.above({ gap: gapText })
}

function sinceWords({ since }: Assessment, { language }: ViewedDistrict): string | null {
  if (since === null) return null
  const messages = findingMessages[language]
  const words = { year: String(since.year) }
  return since.atLeast ? messages.sinceAtLeast(words) : messages.since(words)
}

/** How the gap moved; of what is met whether it was last year, else how the number moved. */
function courseOf(assessment: Assessment, { language }: ViewedDistrict): Course | null {
  const { change, indicator, margin, measurement, previous, previousMargin, since, standard, verdict, year } = assessment
  const messages = findingMessages[language]
  const isIllustrative = [measurement.statistic, previous].some((one) => one.kind === 'value' && one.status === 'illustrative')
  const gapOfYears = (gap: number) => {
    if (indicator.unit === 'yuan') return gapWords(gap, indicator.unit, language)
    const scale = scaleFor(unitOfChange(indicator.unit), Math.abs(gap), language)
    const size = Math.abs(gap)
    return gapUnitWords(shortUnit(indicator.unit), formatNumber(size, scale, { decimals: decimalsToTell(size, 0, scale) }), {
      language,
    })
  }
  if (verdict === 'not-met') {
    if (margin === null || previousMargin === null || standard === null || previousMargin > 0) return null
    if (sameAmount(margin, previousMargin)) return { direction: 'same', words: messages.same, isIllustrative }
    const words = { gap: gapOfYears(margin - previousMargin) }
    return margin > previousMargin
      ? { direction: 'narrower', words: messages.narrower(words), isIllustrative }
      : { direction: 'wider', words: messages.wider(words), isIllustrative }
  }
  if (previousMargin !== null && since?.year === year && !since.atLeast && previousMargin < 0) {
    return { direction: 'none', words: messages.missedLastYear, isIllustrative }
  }
  if (change === null) return null
  if (change === 0) return { direction: 'none', words: messages.same, isIllustrative }
  const words = { gap: gapOfYears(change) }
  return { direction: 'none', words: change > 0 ? messages.rose(words) : messages.fell(words), isIllustrative }
}

/** Classes to add, or persons to add to the part of a share. */
function needWords({ indicator, limit, measurement: { inputs }, standard, year }: Assessment, viewed: ViewedDistrict): string | null {
  const { district, language, standards } = viewed
  const messages = findingMessages[language]
  if (indicator.level === 'class' && indicator.stage !== null) {
    const needs = classNeeds(district.classes(year, indicator.stage), classLimits(district, year, standards))
    const more = needs.reduce((sum, need) => sum + need.more, 0)
    return more === 0 ? messages.needSpread : messages.needClasses({ more: String(more) })
  }
  const [part, whole] = inputs
  if (indicator.unit !== 'percent' || inputs.length !== 2 || part?.unit !== 'person' || whole?.unit !== 'person') return null
  if (part.statistic.kind !== 'value' || whole.statistic.kind !== 'value' || limit?.kind !== 'value' || standard?.operator === '<=')
    return null
  // Whole persons: what is a hair's breadth above a whole number by binary arithmetic is that number.
  const lacking = Math.ceil(Number(((limit.value / 100) * whole.statistic.value - part.statistic.value).toPrecision(12)))
  return lacking > 0 ? messages.needMore({ amount: formatWhole(lacking, 'person', language) }) : null
}
