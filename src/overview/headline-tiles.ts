import { formatNumber } from '#format/format-number.ts'
import { formatStatistic, scaleOf, statisticNumber } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import { stageWords } from '#format/stage-words.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { overviewMessages } from '#language/messages/overview.ts'
import { inLanguage } from '#language/text.ts'
import { stages } from '#statistics/stage.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'
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
  const messages = overviewMessages[context.language]
  const parts = (...some: readonly (string | null)[]) => some.filter((part) => part !== null).join(messages.partSeparator)
  const graded = (id: string, write: (count: string) => string) => known(id, write, context)
  return [
    tile({ id: 'public-schools', name: messages.tileSchools, detail: schoolParts(context) }, context),
    tile({ id: 'public-funds-standard-primary', name: messages.tileFunds, detail: '' }, context),
    tile(
      { id: 'super-sized-classes', name: messages.tileSuperSized, detail: superSizedParts(context), tested: 'super-sized-class-share' },
      context,
    ),
    tile(
      {
        id: 'kindergarten-grading-rate',
        name: messages.tileGraded,
        detail: parts(
          graded('graded-kindergartens', (count) => messages.graded({ count })),
          graded('provincial-demonstration-kindergartens', (count) => messages.provincial({ count })),
          graded('municipal-demonstration-kindergartens', (count) => messages.municipal({ count })),
        ),
      },
      context,
    ),
    tile(
      {
        id: 'cumulative-construction-investment',
        name: messages.tileInvestment,
        detail: parts(graded('schools-built-or-renovated', (count) => messages.builtSchools({ count }))),
      },
      context,
    ),
  ]
}

interface TilePlan extends Pick<HeadlineTile, 'id' | 'name' | 'detail'> {
  /** The indicator whose verdict the tile shows and opens; its own unless said otherwise. */
  readonly tested?: string
}

function tile({ id, name, detail, tested = id }: TilePlan, context: FigureContext): HeadlineTile {
  const found = (wanted: string) => context.assessments.find(({ indicator }) => indicator.id === wanted)
  const statistic = withoutMark(found(id)?.measurement.statistic ?? missing('not-collected'))
  const assessment = found(tested) ?? null
  return {
    id,
    name,
    statistic,
    ...written(statistic, found(id)?.indicator.unit ?? 'item', context),
    assessment: assessment?.standard == null ? null : assessment,
    detail,
    to: assessment === null ? '/' : `/duty/${assessment.indicator.duty}/${tested}`,
  }
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

/** Words on a number of schools; null where it is missing. */
function known(id: string, write: (count: string) => string, { assessments, language }: FigureContext): string | null {
  const statistic = assessments.find(({ indicator }) => indicator.id === id)?.measurement.statistic
  return statistic?.kind === 'value' ? write(statisticNumber(statistic, scaleFor('school', 0, language), language)) : null
}

/** The count has senior schools too, the tested share has not: both are said, or the number seems to contradict the chart. */
function superSizedParts({ assessments, language }: FigureContext): string {
  const messages = overviewMessages[language]
  const share = assessments.find(({ indicator }) => indicator.id === 'super-sized-class-share')?.measurement.statistic
  return share?.kind === 'value' ? messages.superSizedShare({ share: formatStatistic(share, 'percent', language) }) : messages.seniorToo
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
