import { formatNumber } from '#format/format-number.ts'
import { reasonWords } from '#format/reason-words.ts'
import { scaleFor } from '#format/scale.ts'
import { stageWords } from '#format/stage-words.ts'
import { schoolCountsMessages } from '#language/messages/school-counts.ts'
import { inLanguage } from '#language/text.ts'
import { stages } from '#statistics/stage.ts'
import { columnsFigure } from '../build/columns-figure.ts'
import { compareYears } from '../build/compare-years.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { ColumnsFigure } from '../figure.ts'
import { previousYear, shownYears } from '../build/shown-years.ts'
import { yearHeading, yearLabel } from '../build/year-words.ts'

const measure = 'public-schools'

/** Public schools by stage over the years (report 一). The named figure `school-counts`. */
export function schoolCounts(viewed: DistrictView): ColumnsFigure {
  const { district, stage, language } = viewed
  const years = shownYears(viewed)
  const shown = stage === null ? stages : [stage]
  return columnsFigure(
    {
      id: 'school-counts',
      title: title(viewed),
      subtitle: schoolCountsMessages[language].subtitle,
      notes: notes(viewed),
      unit: 'school',
      arrangement: 'stacked',
      heading: yearHeading(language),
      categories: years.map((year) => ({ id: String(year), label: yearLabel(year) })),
      series: shown.map((one) => ({
        id: one,
        name: inLanguage(stageWords[one], language),
        tone: one,
        statistics: years.map((year) => district.observe(measure, { year, stage: one })),
        to: `/duty/construction/${measure}-${one}`,
      })),
      totals: years.map((year) => district.observe(measure, { year })),
    },
    viewed,
  )
}

function title(viewed: DistrictView): string {
  const { district, stage, language, year } = viewed
  const messages = schoolCountsMessages[language]
  const before = previousYear(viewed)
  const comparison = compareYears(
    district.observe(measure, { year, stage }),
    before === undefined ? undefined : district.observe(measure, { year: before, stage }),
  )
  const stageName = stage === null ? null : inLanguage(stageWords[stage], language)
  const later = openingLater(viewed)
  if (comparison.kind === 'missing') {
    const reason = inLanguage(reasonWords[comparison.now.reason], language)
    return stageName === null ? messages.missing({ reason }) : messages.missingStage({ reason, stage: stageName })
  }
  const scale = scaleFor('school', 0, language)
  const count = formatNumber(comparison.now.value, scale)
  // What has not opened yet is no increase of the year.
  if (later !== null) return messages.withLater({ ...later, total: count, stage: stageName ?? '' })
  if (comparison.kind === 'first' || comparison.kind === 'same') {
    return stageName === null ? messages[comparison.kind]({ count }) : messages[`${comparison.kind}Stage`]({ count, stage: stageName })
  }
  const by = formatNumber(Math.abs(comparison.difference), scale)
  return stageName === null
    ? messages[comparison.kind]({ count, by })
    : messages[`${comparison.kind}Stage`]({ count, by, stage: stageName })
}

/** The report counts kindergartens that open after the year: the reader must know that they take no children yet. */
function notes(viewed: DistrictView): readonly string[] {
  const later = openingLater(viewed)
  return later === null ? [] : [schoolCountsMessages[viewed.language].opensLater(later)]
}

/** How many of the public schools counted in the last year of the package open later, and when; null for none. */
function openingLater({ district, stage, year }: DistrictView): { readonly count: string; readonly year: string } | null {
  if (stage !== null && stage !== 'kindergarten') return null
  const later = district.schools.filter((school) => school.ownership === 'public' && school.opens !== undefined && school.opens > year)
  const opens = later[0]?.opens
  return opens === undefined || year !== district.years.at(-1) ? null : { count: String(later.length), year: String(opens) }
}
