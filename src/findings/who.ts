import type { PageLink } from '#view/route.ts'
import { formatStatistic, scaleOf, statisticNumber } from '#format/format-statistic.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { classLimits, isOverLimit } from '#indicators/classes/class-limits.ts'
import { schoolsBehind } from '#indicators/schools-behind.ts'
import { findingMessages } from '#language/messages/finding.ts'
import { classNumber } from '#statistics/class-number.ts'
import type { ClassRecord } from '#statistics/class-record.ts'
import { groupBy } from '#statistics/group-by.ts'
import { schoolName } from './school-name.ts'
import type { ViewedDistrict } from '#view/district-view.ts'

/** Who is behind what is not met: the worst by name, how many there are in all, and the page that shows them. */
export interface Who {
  /** "第三小学 601、602 班", "第一小学", or of a part of a whole "36 人中 7 人". */
  readonly names: string
  /** "5 所学校 37 个班", "7 所学校"; null where the names are all. */
  readonly extent: string | null
  /** Path and details of the page with all of them; null where the indicator's own panel has them. */
  readonly to: PageLink | null
}

/** So many classes of the worst school are named. */
const namedClasses = 2

/** Who is behind a finding; null where the district as a whole is. */
export function whoIsBehind(assessment: Assessment, viewed: ViewedDistrict): Who | null {
  if (assessment.indicator.level === 'class') return classesBehind(assessment, viewed)
  const behind = schoolsBehind(assessment, viewed.district, viewed.standards)
  const [worst] = behind?.schools ?? []
  if (behind?.tested !== true || worst === undefined) return partOfWhole(assessment, viewed)
  const messages = findingMessages[viewed.language]
  const count = behind.schools.length
  return {
    names: schoolName(worst.school, viewed),
    extent: count === 1 ? null : messages.schools({ count: String(count), kindergartens: isKindergarten(assessment), one: false }),
    to: null,
  }
}

function classesBehind({ indicator, standard, reference, year }: Assessment, viewed: ViewedDistrict): Who | null {
  const { district, language, standards } = viewed
  const messages = findingMessages[language]
  const id = (standard ?? reference?.standard)?.id
  const limitOf = classLimits(district, year, standards)
  const classes = district.classes(year).filter((one) => limitOf(one)?.standard.id === id && isOverLimit(one, limitOf(one)))
  if (id === undefined || classes.length === 0) return null
  const largestFirst = classes.toSorted((a, b) => b.students - a.students)
  const [largest] = largestFirst
  if (largest === undefined) return null
  const own = largestFirst.filter(({ school }) => school === largest.school)
  const names = own.slice(0, namedClasses).map(classNumber)
  const schools = groupBy(classes, ({ school }) => school).size
  return {
    names: messages.classes({
      school: schoolName(largest.school, viewed),
      names: names.join(messages.enumeration),
      more: own.length > names.length,
    }),
    extent:
      classes.length === names.length
        ? null
        : messages.extentOfClasses({
            schools: messages.schools({ count: String(schools), kindergartens: indicator.duty === 'preschool', one: schools === 1 }),
            classes: String(classes.length),
          }),
    to: `/classes?size=over&grade=${gradeOf(largest)}`,
  }
}

/** Kindergarten limits are those of a grade, others those of a stage. */
function gradeOf({ stage, grade }: ClassRecord): string {
  return stage === 'kindergarten' ? `${stage}-${grade}` : stage
}

/** A share of people or things: how many of how many. */
function partOfWhole({ indicator, measurement: { inputs } }: Assessment, { language }: ViewedDistrict): Who | null {
  const [part, whole] = inputs
  if (indicator.unit !== 'percent' || inputs.length !== 2 || part?.statistic.kind !== 'value' || whole?.statistic.kind !== 'value')
    return null
  if (part.unit !== whole.unit || part.unit === 'yuan') return null
  return {
    names: findingMessages[language].partOf({
      part: formatStatistic(part.statistic, part.unit, language),
      number: statisticNumber(part.statistic, scaleOf(part.statistic, part.unit, language), language),
      whole: formatStatistic(whole.statistic, whole.unit, language),
    }),
    extent: null,
    to: null,
  }
}

function isKindergarten({ indicator: { duty, stage } }: Assessment): boolean {
  return duty === 'preschool' || stage === 'kindergarten'
}
