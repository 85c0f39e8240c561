import { wholeDistrict } from '#statistics/index-district.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { Figure } from '#figures/figure.ts'
import { formatNumber } from '#format/format-number.ts'
import { scaleFor } from '#format/scale.ts'
import { ruleKindWords, ruleTagOf } from '#findings/rule-kind-words.ts'
import { stageWords } from '#format/stage-words.ts'
import { classLimits, largeClassBounds } from '#indicators/classes/class-limits.ts'
import { countClassSizes } from '#indicators/classes/class-size-counts.ts'
import { largestSize } from '#indicators/classes/largest-size.ts'
import { classesMessages } from '#language/messages/classes.ts'
import { inLanguage } from '#language/text.ts'
import { firstTestedYear } from '#standards/applicable-standards.ts'
import { groupBy } from '#statistics/group-by.ts'
import { classesFigures } from '#figures/classes/classes-figures.ts'
import { overviewFigures } from '#figures/overview/overview-figures.ts'
import { once } from '#statistics/once.ts'
import { classList, headlineClasses, tooLargeIn, type ClassRow } from '#figures/classes/class-list.ts'

/** What the page tells before it lists the classes. */
export interface ClassesStory {
  readonly title: string
  /** Whether the class lists are made up. */
  readonly isIllustrative: boolean
  /** Whether one of them contradicts its school's students. */
  readonly isDoubtful: boolean
  readonly summary: string
  /** Where the classes above the standard are, and what is not known. */
  readonly notes: readonly string[]
  readonly rows: readonly ClassRow[]
  /** Whether there are class lists, but only illustrative ones, which are left out. */
  readonly isHidden: boolean
  readonly figures: readonly Figure[]
}

export const classesStory = once((viewed: DistrictView): ClassesStory => {
  const { stage } = viewed
  const rows = classList(viewed)
  const figures: readonly (Figure | null)[] = [
    overviewFigures.classSize.build(viewed),
    stage === 'kindergarten' ? null : classesFigures.large.build(viewed),
    // Where no standard bound any class yet, none is above it and none is within it: there is nothing to count.
    classesFigures.overBySchool.build(viewed),
    classesFigures.byGrade.build(viewed),
    stage === 'senior' ? null : classesFigures.withinShare.build(viewed),
  ]
  return {
    title: title(rows, viewed),
    isIllustrative: rows.some(({ record }) => record.status !== 'reported'),
    isDoubtful: rows.some(({ record }) => record.doubts !== undefined),
    summary: summary(rows, viewed),
    notes: rows.length === 0 ? [] : [...worstSchools(viewed), ...apart(rows, viewed)],
    rows,
    isHidden: isHidden(rows, viewed),
    figures: rows.length === 0 ? [] : figures.filter((figure) => figure !== null),
  }
})

/** Whether there are class lists, but only illustrative ones, which are left out. */
function isHidden(all: readonly ClassRow[], { district, year }: DistrictView): boolean {
  return all.length === 0 && district.reportedOnly && wholeDistrict(district).classes(year).length > 0
}

function title(all: readonly ClassRow[], viewed: DistrictView): string {
  const { language, stage, year } = viewed
  const messages = classesMessages[language]
  if (all.length === 0) return isHidden(all, viewed) ? messages.notReported : messages.notCollected({ year: String(year) })
  const rows = headlineClasses(viewed)
  const counts = sizeCounts(rows, viewed)
  const write = (count: number) => formatNumber(count, scaleFor('class', 0, language))
  const of = stage === null ? messages.compulsoryClasses({ count: write(counts.all) }) : messages.someClasses({ count: write(counts.all) })
  const largest = String(largestSize(rows.map(({ record }) => record)))
  const large =
    stage === 'kindergarten'
      ? ''
      : counts.large === 0
        ? messages.noLarge
        : `${messages.andLarge({ count: write(counts.large) })}${counts.superSized === 0 ? messages.noSuper : messages.andSuper({ count: write(counts.superSized) })}`
  if (counts.limited === 0) return `${messages.noLimit({ of, largest })}${large}`
  if (counts.over === 0) return stage === 'kindergarten' ? messages.allUsual({ of }) : messages.allWithin({ of })
  const words = { count: write(counts.over), of }
  return `${stage === 'kindergarten' ? messages.overUsual(words) : messages.over(words)}${large}`
}

function sizeCounts(rows: readonly ClassRow[], { district, standards, year }: DistrictView) {
  return countClassSizes(
    rows.map(({ record }) => record),
    classLimits(district, year, standards),
    standards,
  )
}

/** The limits of the year, as the rules in force have them, and from which sizes on classes are called large. */
function summary(rows: readonly ClassRow[], viewed: DistrictView): string {
  const { district, language, standards, year } = viewed
  const messages = classesMessages[language]
  const limitOf = classLimits(district, year, standards)
  const shown = new Set(rows.map(({ record }) => record.stage))
  const schools = (['primary', 'junior', 'senior'] as const).flatMap((stage) => {
    const limit = shown.has(stage) ? limitOf({ stage, grade: 1 }) : null
    if (limit === null) return []
    const rule = inLanguage(ruleKindWords[ruleTagOf(limit.standard)], language)
    const since = String(firstTestedYear(limit.standard))
    return [messages.limitOf({ stage: inLanguage(stageWords[stage], language), value: String(limit.value), rule, since })]
  })
  const grades = shown.has('kindergarten') ? [1, 2, 3].map((grade) => limitOf({ stage: 'kindergarten', grade })?.value ?? null) : []
  const usual = grades.some((value) => value === null) || grades.length === 0 ? [] : [messages.usualSizes({ values: grades.join('/') })]
  const { large, superSized } = largeClassBounds(standards)
  const isSchool = shown.has('primary') || shown.has('junior') || shown.has('senior')
  return [
    messages.ofYear({ year: String(year) }),
    ...schools,
    ...usual,
    ...(isSchool ? [messages.largeSizes({ large: String(large), superSized: String(superSized) })] : []),
    ...(rows.length > 0 && schools.length + usual.length === 0 ? [messages.noRule] : []),
  ].join(messages.partSeparator)
}

/** What the headline of all stages leaves out: kindergartens by what is usual, senior classes without a standard. */
function apart(rows: readonly ClassRow[], viewed: DistrictView): readonly string[] {
  const { language, stage } = viewed
  const messages = classesMessages[language]
  if (stage !== null) return stage === 'senior' ? [messages.seniorUnknown] : []
  const of = (one: 'kindergarten' | 'senior') => rows.filter(({ record }) => record.stage === one)
  const [kindergarten, senior] = [sizeCounts(of('kindergarten'), viewed), sizeCounts(of('senior'), viewed)]
  return [
    ...(kindergarten.limited === 0 ? [] : [messages.kindergartensToo({ of: String(kindergarten.all), count: String(kindergarten.over) })]),
    ...(senior.all === 0
      ? []
      : [messages.seniorToo({ of: String(senior.all), large: String(senior.large), superSized: String(senior.superSized) })]),
  ]
}

/** The schools named beside the headline. */
const named = 3

function worstSchools(viewed: DistrictView): readonly string[] {
  const messages = classesMessages[viewed.language]
  const rows = headlineClasses(viewed)
  const worst = [...groupBy(rows.filter(tooLargeIn(rows)), ({ record }) => record.school).values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, named)
  if (worst.length === 0) return []
  const names = worst.map((own) => messages.schoolCount({ name: own[0]?.schoolName ?? '', count: String(own.length) }))
  return [messages.worstSchools({ names: names.join(messages.nameSeparator) })]
}
