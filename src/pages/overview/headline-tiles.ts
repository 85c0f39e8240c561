import type { PageLink } from '#view/route.ts'
import { absent } from '#statistics/absent.ts'
import type { DistrictView } from '#view/district-view.ts'
import { allFindings } from '#findings/all-findings.ts'
import type { Finding } from '#findings/finding.ts'
import { formatNumber } from '#format/format-number.ts'
import { formatStatistic, scaleOf, statisticNumber } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import { shortStageWords } from '#format/stage-words.ts'
import { fromRecords } from '#statistics/from-records.ts'
import { classLimits } from '#indicators/classes/class-limits.ts'
import { countClassSizes } from '#indicators/classes/class-size-counts.ts'
import { overviewMessages } from '#language/messages/overview.ts'
import { inLanguage } from '#language/text.ts'
import { stages } from '#statistics/stage.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'

/** One of the five headline figures: a big number, and beside it a verdict or what it is made of. */
export interface HeadlineTile {
  readonly id: string
  readonly name: string
  readonly statistic: Statistic
  readonly number: string
  readonly unit: string
  /** Only of the very number that is shown; null where it has none. */
  readonly verdict: 'met' | 'watch' | 'not-met' | null
  readonly detail: string
  readonly to: PageLink
}

/**
 * The five figures that a leader asks for first: classes above the standard, teachers' pay, public schools, public funds of a
 * pupil, investment. Each has one base for number, share and verdict.
 */
export function headlineTiles(viewed: DistrictView): readonly HeadlineTile[] {
  const messages = overviewMessages[viewed.language]
  return [
    classTile(viewed),
    payTile(viewed),
    tile({ id: 'public-schools', name: messages.tileSchools, detail: schoolParts(viewed) }, viewed),
    fundsTile(viewed),
    tile({ id: 'cumulative-construction-investment', name: messages.tileInvestment, detail: builtSchools(viewed) }, viewed),
  ]
}

/** Classes of compulsory education above their standard, of all that there are; in a year before the rule, large ones. */
function classTile({ district, language, standards, year }: DistrictView): HeadlineTile {
  const messages = overviewMessages[language]
  const classes = [...district.classes(year, 'primary'), ...district.classes(year, 'junior')]
  const counts = countClassSizes(classes, classLimits(district, year, standards), standards)
  const isLimited = counts.limited > 0 || classes.length === 0
  const write = (count: number) => formatNumber(count, scaleFor('class', 0, language))
  const statistic = fromRecords(classes, district, () => (isLimited ? counts.over : counts.large))
  return {
    id: 'classes-over-standard',
    name: isLimited ? messages.tileClasses : messages.tileLarge,
    statistic,
    number: statistic.kind === 'value' ? write(statistic.value) : formatStatistic(statistic, 'class', language),
    unit: statistic.kind === 'value' ? messages.ofClasses({ count: write(counts.all) }) : '',
    verdict: classes.length === 0 || counts.limited === 0 ? null : counts.over > 0 ? 'not-met' : 'met',
    detail: classes.length === 0 ? '' : messages.largeParts({ large: write(counts.large), superSized: write(counts.superSized) }),
    to: isLimited ? '/classes?size=over' : '/classes?size=large',
  }
}

/** The gap of teachers' pay where it is not met, since when and which way; otherwise the pay itself. */
function payTile(viewed: DistrictView): HeadlineTile {
  const { language } = viewed
  const messages = overviewMessages[language]
  const id = 'teacher-average-pay'
  const finding = findingOf(id, viewed)
  const { limit, margin } = finding?.assessment ?? {}
  if (finding === undefined || finding.verdict !== 'not-met' || margin == null || limit?.kind !== 'value') {
    return tile({ id, name: messages.tilePay, detail: finding?.limit == null ? '' : messages.standard({ limit: finding.limit }) }, viewed)
  }
  const own = finding.assessment.measurement.statistic
  const gap: Statistic = own.kind === 'value' ? { ...own, value: Math.abs(margin) } : own
  return {
    ...tile({ id, name: messages.tilePayShort, detail: '' }, viewed),
    ...written(gap, 'yuan-per-year', viewed),
    detail: [finding.since, finding.course?.words].filter((part) => part != null).join(messages.partSeparator),
  }
}

function fundsTile(viewed: DistrictView): HeadlineTile {
  const messages = overviewMessages[viewed.language]
  const id = 'public-funds-standard-primary'
  const finding = findingOf(id, viewed)
  const parts = finding?.limit == null ? [] : [messages.standard({ limit: finding.limit }), finding.gap].filter((part) => part !== null)
  return tile({ id, name: messages.tileFunds, detail: parts.join(messages.comma) }, viewed)
}

function findingOf(id: string, viewed: DistrictView): Finding | undefined {
  return allFindings(viewed).find(({ assessment }) => assessment.indicator.id === id)
}

function tile({ id, name, detail }: Pick<HeadlineTile, 'id' | 'name' | 'detail'>, viewed: DistrictView): HeadlineTile {
  const finding = findingOf(id, viewed)
  const statistic = withoutMark(finding?.assessment.measurement.statistic ?? absent(viewed.district))
  const indicator = finding?.assessment.indicator
  const verdict = finding?.verdict
  return {
    id,
    name,
    statistic,
    ...written(statistic, indicator?.unit ?? 'item', viewed),
    verdict: verdict === 'met' || verdict === 'watch' || verdict === 'not-met' ? verdict : null,
    detail,
    to: indicator === undefined ? '/' : `/duty/${indicator.duty}/${id}`,
  }
}

/** The tile's own name says that the sum is cumulative, so the number need not. */
function withoutMark(statistic: Statistic): Statistic {
  if (statistic.kind === 'missing' || statistic.qualifier !== '累计') return statistic
  const { qualifier: _, ...rest } = statistic
  return rest
}

function written(statistic: Statistic, unit: Unit, { language }: DistrictView) {
  if (statistic.kind === 'missing') return { number: formatStatistic(statistic, unit, language), unit: '' }
  const scale = scaleOf(statistic, unit, language)
  return { number: statisticNumber(statistic, scale, language), unit: scale.words }
}

function builtSchools(viewed: DistrictView): string {
  const statistic = findingOf('schools-built-or-renovated', viewed)?.assessment.measurement.statistic
  if (statistic?.kind !== 'value') return ''
  const count = statisticNumber(statistic, scaleFor('school', 0, viewed.language), viewed.language)
  return overviewMessages[viewed.language].builtSchools({ count })
}

/** "幼儿园 7 · 小学 8 · …", leaving out stages without a number. */
function schoolParts({ district, language, year }: DistrictView): string {
  const messages = overviewMessages[language]
  return stages
    .flatMap((stage) => {
      const statistic = district.observe('public-schools', { year, stage })
      if (statistic.kind === 'missing') return []
      const count = formatNumber(statistic.value, scaleFor('school', 0, language))
      return [messages.stageCount({ stage: inLanguage(shortStageWords[stage], language), count })]
    })
    .join(messages.partSeparator)
}
