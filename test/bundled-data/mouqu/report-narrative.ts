import type { Narrative } from '#statistics/district-package.ts'
import type { DutyId } from '#statistics/duty.ts'
import { planDuties } from './report-plans.ts'
import { reportFacts, type ReportFact } from './report-facts.ts'
import { passageOf } from './report-passages.ts'
import { cited } from './report-record.ts'
import { statementText } from './statement-text.ts'

/** Achievements and experience by the duty they tell of; the others are of the whole. */
const achievementDuties: readonly (readonly [DutyId, readonly number[]])[] = [
  ['construction', [5, 6, 38]],
  ['funding', [7, 8]],
  ['integration', [2, 3, 4, 9, 10, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 39, 40]],
  ['teachers', [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 41]],
]

const dutyOfAchievement: ReadonlyMap<string, DutyId> = new Map(
  achievementDuties.flatMap(([duty, numbers]) => numbers.map((number) => ['AC-' + String(number).padStart(3, '0'), duty] as const)),
)

function placeOf(fact: ReportFact): Pick<Narrative, 'part' | 'duty'> {
  switch (fact.duty_area) {
    case 'overview':
      return { part: 'introduction', duty: null }
    case 'achievements':
      return { part: 'achievements', duty: dutyOfAchievement.get(fact.id) ?? null }
    case 'plans':
      return { part: 'plans', duty: planDuties[fact.id] ?? null }
    default:
      return { part: 'duty', duty: fact.duty_area }
  }
}

/** Every statement of the report in its order, figures too, so that each can be read in the report's own words. */
export const reportNarrative: readonly Narrative[] = reportFacts
  .toSorted((a, b) => passageOf(a.id).at - passageOf(b.id).at)
  .map((fact) => {
    const { quote } = passageOf(fact.id)
    return {
      id: fact.id.toLowerCase(),
      ...placeOf(fact),
      text: statementText(fact),
      ...(quote === null ? {} : { quote }),
      ...(fact.qualifier === null ? {} : { qualifier: fact.qualifier }),
      ...(fact.year === null ? {} : { date: String(fact.year) }),
      ...cited(fact.id),
    }
  })
