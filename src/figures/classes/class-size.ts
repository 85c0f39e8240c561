import { absent } from '#statistics/absent.ts'
import { reasonWords } from '#format/reason-words.ts'
import { formatNumber } from '#format/format-number.ts'
import { withUnit } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import { stageWords } from '#format/stage-words.ts'
import { classLimits, isOverLimit, largeClassBounds, type ClassLimit } from '#indicators/classes/class-limits.ts'
import { countClassSizes, type ClassSizeCounts } from '#indicators/classes/class-size-counts.ts'
import { largestSize } from '#indicators/classes/largest-size.ts'
import { classSizeMessages } from '#language/messages/class-size.ts'
import { inLanguage } from '#language/text.ts'
import type { ClassRecord } from '#statistics/class-record.ts'
import type { Stage } from '#statistics/stage.ts'
import { doubtsOfAll, weakestStatus, type Statistic } from '#statistics/statistic.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { HistogramFigure, Limit } from '../figure.ts'
import { histogramFigure } from '../build/histogram-figure.ts'
import { classSizeFrame, countBySize } from './class-size-frame.ts'

/**
 * Classes by number of students in the chosen year, primary and junior together unless a stage is chosen. A limit "at
 * most 45" stands between 45 and 46. The named figure `class-size`.
 */
export function classSize(viewed: DistrictView): HistogramFigure {
  const { district, language, standards, year } = viewed
  const messages = classSizeMessages[language]
  const stages = shownStages(viewed)
  const classes = stages.flatMap((stage) => district.classes(year, stage))
  const { bins, most } = classSizeFrame(district, standards, stages)
  const sizes = countBySize(classes, bins)
  const limitOf = classLimits(district, year, standards)
  const counts = countClassSizes(classes, limitOf, standards)
  const counted = statisticOf(classes, viewed)
  const isSchool = !stages.includes('kindergarten')
  return histogramFigure(
    {
      id: 'class-size',
      title: title(classes, counts, viewed),
      subtitle: messages.subtitle({ year: String(year) }),
      notes: !isSchool || classes.length === 0 ? [] : [viewed.stage === null ? messages.compulsoryBase : messages.base],
      unit: 'class',
      bins,
      most,
      series: stages.map((stage) => ({
        id: stage,
        name: inLanguage(stageWords[stage], language),
        tone: stage,
        statistics: bins.map((_, index) => counted(sizes.get(`${stage} ${index}`) ?? 0)),
        ...(isSchool ? { strong: bins.map(({ from }) => isOverLimit({ students: from }, limitOf({ stage, grade: 1 }))) } : {}),
        to: bins.map(({ from, to }) => `/classes?size=${from}-${to - 1}&grade=${stage}` as const),
      })),
      limits: limitsOf(stages, viewed),
      axis: messages.axis,
      spoken: [
        ...(counts.limited === 0 ? [] : [{ name: messages.overSpoken, statistic: counted(counts.over) }]),
        ...(isSchool ? [{ name: messages.largeSpoken, statistic: counted(counts.large) }] : []),
      ],
    },
    viewed,
  )
}

function shownStages({ stage }: DistrictView): readonly Stage[] {
  return stage === null ? ['primary', 'junior'] : [stage]
}

/** Writes a count of classes with the status and sources of the list that it was made from; missing without a list. */
function statisticOf(classes: readonly ClassRecord[], { district }: DistrictView): (count: number) => Statistic {
  if (classes.length === 0) return () => absent(district)
  const status = weakestStatus(classes)
  const sources = [...new Set(classes.map(({ source }) => source))]
  const doubts = doubtsOfAll(classes)
  return (value) => ({ kind: 'value', value, status, sources, ...doubts })
}

/** Grades of kindergartens have limits of their own, which their names tell apart; a stage of schools has one. */
const kindergartenGrades = [
  { grade: 1, words: 'smallClass' },
  { grade: 2, words: 'middleClass' },
  { grade: 3, words: 'bigClass' },
] as const

function limitsOf(stages: readonly Stage[], viewed: DistrictView): readonly Limit[] {
  const { district, language, standards, year } = viewed
  const messages = classSizeMessages[language]
  const limitOf = classLimits(district, year, standards)
  const line = (limit: ClassLimit | null, tone: Stage, name: (words: { value: string }) => string): readonly Limit[] =>
    limit === null ? [] : [{ id: limit.standard.id, name: name({ value: String(limit.value) }), value: limit.value + 1, tone }]
  const own = stages.flatMap((stage) => {
    if (stage === 'kindergarten')
      return kindergartenGrades.flatMap(({ grade, words }) => line(limitOf({ stage, grade }), stage, messages[words]))
    const name = inLanguage(stageWords[stage], language)
    return line(limitOf({ stage, grade: 1 }), stage, ({ value }) => messages.standard({ stage: name, value }))
  })
  if (stages.includes('kindergarten')) return own
  const { large, superSized } = largeClassBounds(standards)
  return [
    ...own,
    { id: 'CS-LARGE', name: messages.largeLimit({ value: String(large) }), value: large, tone: 'not-met' },
    { id: 'CS-SUPER', name: messages.superLimit({ value: String(superSized) }), value: superSized, tone: 'not-met' },
  ]
}

/** The bad news first: how many classes are above the standard, and how many of them are large. */
function title(classes: readonly ClassRecord[], counts: ClassSizeCounts, viewed: DistrictView): string {
  const { language, stage, year } = viewed
  const messages = classSizeMessages[language]
  if (classes.length === 0)
    return messages.missing({ year: String(year), reason: inLanguage(reasonWords[absent(viewed.district).reason], language) })
  const write = (count: number) => formatNumber(count, scaleFor('class', 0, language))
  const percent = scaleFor('percent', 0, language)
  const share = (count: number) => withUnit(formatNumber((count / classes.length) * 100, percent), percent.words)
  const all = { count: write(counts.all) }
  if (stage === 'kindergarten') {
    if (counts.limited === 0) return messages.plain({ ...all, largest: String(largestSize(classes)) })
    if (counts.over === 0) return messages.kindergartenWithin(all)
    return messages.kindergartenOver({ count: write(counts.over), share: share(counts.over), one: counts.over === 1 })
  }
  const words = { large: write(counts.large), superSized: write(counts.superSized), isOne: counts.large === 1 }
  if (counts.limited === 0) {
    if (counts.superSized > 0) return messages.superSized({ ...words, share: share(counts.large) })
    if (counts.large > 0) return messages.large({ ...words, share: share(counts.large) })
    return stage === 'senior' ? messages.plain({ ...all, largest: String(largestSize(classes)) }) : messages.noneLarge(all)
  }
  if (counts.over === 0) return messages.within(all)
  const head = messages.overStandard({ count: write(counts.over), one: counts.over === 1 })
  if (counts.large === 0) return `${head}${messages.noLarge}`
  return `${head}${counts.superSized === 0 ? messages.amongLarge(words) : messages.amongSuper(words)}`
}
