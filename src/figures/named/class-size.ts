import { formatNumber } from '#format/format-number.ts'
import { withUnit } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import { stageWords } from '#format/stage-words.ts'
import { largeClassFrom as large, superSizedClassFrom as superSized } from '#indicators/classes/class-limits.ts'
import { classSizeMessages } from '#language/messages/class-size.ts'
import { inLanguage } from '#language/text.ts'
import type { ClassRecord } from '#statistics/class-record.ts'
import type { Stage } from '#statistics/stage.ts'
import { missing, weakestStatus, type Statistic } from '#statistics/statistic.ts'
import type { FigureContext } from '../figure-context.ts'
import type { HistogramFigure, Limit } from '../figure.ts'
import { histogramFigure } from '../histogram-figure.ts'
import { limitOf } from '../limit-of.ts'

/** Intervals end where the limits stand: 41–45, 46–50, 51–55, 56–60, 61–65, 66–70. */
const binWidth = 5

/**
 * Classes by number of students in the chosen year, primary and junior together unless a stage is chosen. A limit "at
 * most 45" stands between 45 and 46. The named figure `class-size`.
 */
export function classSize(context: FigureContext): HistogramFigure {
  const { language, year } = context
  const messages = classSizeMessages[language]
  const stages = shownStages(context)
  const classes = stages.flatMap((stage) => context.district.classes(year, stage))
  const bins = binsFor(classes)
  const over = classes.filter((one) => isOverStandard(one, context))
  return histogramFigure(
    {
      id: 'class-size',
      title: title(classes, over, context),
      subtitle: messages.subtitle({ year: String(year) }),
      notes:
        stages.includes('kindergarten') || classes.length === 0 ? [] : [context.stage === null ? messages.compulsoryBase : messages.base],
      unit: 'class',
      bins,
      series: stages.map((stage) => ({
        id: stage,
        name: inLanguage(stageWords[stage], language),
        tone: stage,
        statistics: bins.map(({ from, to }) =>
          counted(
            classes.filter((one) => one.stage === stage && one.students >= from && one.students < to),
            classes,
          ),
        ),
        to: bins.map(({ from, to }) => `/classes?size=${from}-${to - 1}&grade=${stage}`),
      })),
      limits: limits(stages, context),
      axis: messages.axis,
      spoken: [
        { name: messages.overSpoken, statistic: counted(over, classes) },
        ...(stages.includes('kindergarten')
          ? []
          : [
              {
                name: messages.largeSpoken,
                statistic: counted(
                  classes.filter((one) => one.students >= large),
                  classes,
                ),
              },
            ]),
      ],
    },
    context,
  )
}

function shownStages({ stage }: FigureContext): readonly Stage[] {
  return stage === null ? ['primary', 'junior'] : [stage]
}

/** A count of classes with the status and sources of the list it was made from; missing without a list. */
function counted(some: readonly ClassRecord[], all: readonly ClassRecord[]): Statistic {
  if (all.length === 0) return missing('not-collected')
  return { kind: 'value', value: some.length, status: weakestStatus(all), sources: [...new Set(all.map((one) => one.source))] }
}

function binsFor(classes: readonly ClassRecord[]): readonly { from: number; to: number }[] {
  const sizes = classes.map((one) => one.students)
  const start = Math.floor((Math.min(large - binWidth, ...sizes) - 1) / binWidth) * binWidth + 1
  const end = Math.max(superSized + binWidth, ...sizes.map((size) => size + 1))
  const count = Math.ceil((end - start) / binWidth)
  return Array.from({ length: count }, (_, index) => ({ from: start + index * binWidth, to: start + (index + 1) * binWidth }))
}

const kindergartenLimits = { 1: 'CS-KG-small', 2: 'CS-KG-middle', 3: 'CS-KG-big' } as const
const standardOf: Partial<Record<Stage, string>> = { primary: 'QB-G05a', junior: 'QB-G05b' }

/** The most students that a class may have in the year, or null where no standard is in force. */
function classLimit(one: ClassRecord, context: FigureContext): number | null {
  if (one.stage !== 'kindergarten') return limitOf(standardOf[one.stage], context)
  const id = one.grade === 1 || one.grade === 2 || one.grade === 3 ? kindergartenLimits[one.grade] : undefined
  return limitOf(id, context)
}

function isOverStandard(one: ClassRecord, context: FigureContext): boolean {
  const limit = classLimit(one, context)
  return limit !== null && one.students > limit
}

function limits(stages: readonly Stage[], context: FigureContext): readonly Limit[] {
  const { language } = context
  const messages = classSizeMessages[language]
  const most = (id: string, tone: Limit['tone'], name: (words: { value: string }) => string): readonly Limit[] => {
    const limit = limitOf(id, context)
    return limit === null ? [] : [{ id, name: name({ value: String(limit) }), value: limit + 1, tone }]
  }
  return stages
    .flatMap((stage) => {
      if (stage === 'kindergarten') {
        return [
          ...most('CS-KG-small', stage, messages.smallClass),
          ...most('CS-KG-middle', stage, messages.middleClass),
          ...most('CS-KG-big', stage, messages.bigClass),
        ]
      }
      const id = standardOf[stage]
      const name = inLanguage(stageWords[stage], language)
      return id === undefined ? [] : most(id, stage, ({ value }) => messages.standard({ stage: name, value }))
    })
    .concat(
      stages.some((stage) => stage === 'primary' || stage === 'junior')
        ? [
            { id: 'CS-LARGE', name: messages.largeLimit({ value: String(large) }), value: large, tone: 'not-met' },
            { id: 'CS-SUPER', name: messages.superLimit({ value: String(superSized) }), value: superSized, tone: 'not-met' },
          ]
        : [],
    )
}

function title(classes: readonly ClassRecord[], over: readonly ClassRecord[], context: FigureContext): string {
  const { language, stage, year } = context
  const messages = classSizeMessages[language]
  if (classes.length === 0) return messages.missing({ year: String(year) })
  const write = (count: number) => formatNumber(count, scaleFor('class', 0, language), language)
  const percent = scaleFor('percent', 0, language)
  const share = (count: number) => withUnit(formatNumber((count / classes.length) * 100, percent, language, { decimals: 1 }), percent.words)
  const sized = (from: number) => classes.filter((one) => one.students >= from).length
  const all = { count: write(classes.length) }
  if (stage === 'kindergarten') {
    if (classes.every((one) => classLimit(one, context) === null)) return messages.plain({ ...all, largest: largestOf(classes) })
    return over.length === 0
      ? messages.kindergartenWithin(all)
      : messages.kindergartenOver({ count: write(over.length), share: share(over.length) })
  }
  if (stage === 'senior') return messages.plain({ ...all, largest: largestOf(classes) })
  if (sized(superSized) > 0) return messages.superSized({ count: write(sized(superSized)), share: share(sized(superSized)) })
  if (sized(large) > 0) return messages.large({ count: write(sized(large)), share: share(sized(large)) })
  if (over.length > 0) return messages.overStandard({ count: write(over.length) })
  return classes.some((one) => classLimit(one, context) !== null) ? messages.within(all) : messages.noneLarge(all)
}

function largestOf(classes: readonly ClassRecord[]): string {
  return String(Math.max(...classes.map((one) => one.students)))
}
