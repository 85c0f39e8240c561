import { formatNumber } from '#format/format-number.ts'
import { formatStatistic, scaleOf, statisticNumber } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import { stageWords } from '#format/stage-words.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import type { Assessment } from '#indicators/assessment.ts'
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
  /** Absent where no official standard applies. */
  readonly assessment: Assessment | null
  readonly detail: string
  readonly to: string
}

/** The five figures that a leader asks for first (report 一, 二（二）, 二（四）, 二（五）, 三（二）). */
export function headlineTiles(context: FigureContext): readonly HeadlineTile[] {
  const { district, language, year } = context
  const messages = overviewMessages[language]
  const at = (measure: string, stage: 'primary' | null = null) => district.observe(measure, { year, stage })
  const whole = (measure: string) => numberOf(at(measure), 'school', context)
  const tile = (id: string, name: string, statistic: Statistic, unit: Unit, to: string, detail: string, tested = id): HeadlineTile => ({
    id,
    name,
    statistic,
    ...written(statistic, unit, context),
    assessment: context.assessments.find((one) => one.indicator.id === tested && one.standard !== null) ?? null,
    detail,
    to,
  })
  return [
    tile('public-schools', messages.tileSchools, at('public-schools'), 'school', '/duty/construction/public-schools', schoolParts(context)),
    tile(
      'public-funds-standard-primary',
      messages.tileFunds,
      at('public-funds-standard', 'primary'),
      'yuan-per-student-year',
      '/duty/funding/public-funds-standard-primary',
      '',
    ),
    tile(
      'super-sized-classes',
      messages.tileSuperSized,
      at('super-sized-classes'),
      'class',
      '/duty/integration/super-sized-class-share',
      '',
      'super-sized-class-share',
    ),
    tile(
      'kindergarten-grading-rate',
      messages.tileGraded,
      at('kindergarten-grading-rate'),
      'percent',
      '/duty/preschool/kindergarten-grading-rate',
      messages.gradedParts({
        total: whole('graded-kindergartens'),
        provincial: whole('provincial-demonstration-kindergartens'),
        municipal: whole('municipal-demonstration-kindergartens'),
      }),
    ),
    tile(
      'cumulative-construction-investment',
      messages.tileInvestment,
      withoutMark(at('cumulative-construction-investment')),
      'yuan',
      '/duty/construction/cumulative-construction-investment',
      messages.builtSchools({ count: whole('schools-built-or-renovated') }),
    ),
  ]
}

/** The tile's own name says that the sum is cumulative, so the number need not. */
function withoutMark(statistic: Statistic): Statistic {
  if (statistic.kind === 'missing' || statistic.qualifier !== '累计') return statistic
  const { qualifier: _, ...rest } = statistic
  return rest
}

function written(statistic: Statistic, unit: Unit, { language }: FigureContext) {
  if (statistic.kind === 'missing') return { number: formatStatistic(statistic, unit, language), unit: '' }
  const scale = scaleOf(statistic, unit, language)
  return { number: statisticNumber(statistic, scale, language), unit: scale.words }
}

function numberOf(statistic: Statistic, unit: Unit, { language }: FigureContext): string {
  return statisticNumber(statistic, scaleFor(unit, 0, language), language)
}

/** "幼儿园 7 · 小学 8 · …", leaving out stages without a number. */
function schoolParts(context: FigureContext): string {
  const { district, language, year } = context
  const messages = overviewMessages[language]
  return stages
    .flatMap((stage) => {
      const statistic = district.observe('public-schools', { year, stage })
      if (statistic.kind === 'missing') return []
      const count = formatNumber(statistic.value, scaleFor('school', 0, language), language)
      return [messages.stageCount({ stage: inLanguage(stageWords[stage], language), count })]
    })
    .join(messages.partSeparator)
}
