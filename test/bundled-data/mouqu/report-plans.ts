import type { Plan } from '#statistics/district-package.ts'
import type { DutyId } from '#statistics/duty.ts'
import { reportFacts } from './report-facts.ts'
import { cited, reportFigure } from './report-record.ts'
import { statementText } from './statement-text.ts'

/** The duty that a plan belongs to; the others are of the whole. */
export const planDuties: Readonly<Record<string, DutyId>> = {
  'PL-002': 'party',
  'PL-003': 'party',
  'PL-004': 'party',
  'PL-005': 'party',
  'PL-008': 'teachers',
  'PL-009': 'teachers',
  'PL-010': 'teachers',
  'PL-012': 'teachers',
  'PL-013': 'construction',
  'PL-014': 'construction',
  'PL-018': 'party',
  'PL-020': 'teachers',
}

const figureOf: Readonly<Record<string, Plan['figures']>> = {
  'PL-003': [reportFigure({ zh: '五风建设', en: 'Conducts to be built' }, 'item', 'PL-003')],
  'PL-008': [reportFigure({ zh: '五名工程', en: 'Groups of the project' }, 'item', 'PL-008')],
  'PL-017': [reportFigure({ zh: '新中国华诞', en: 'Anniversary of New China' }, 'year', 'PL-017')],
}

/** Next steps (section 四). The policy to be issued, PL-009, stands among the policies as planned. */
export const reportPlans: readonly Plan[] = reportFacts
  .filter((fact) => fact.duty_area === 'plans' && fact.kind === 'plan')
  .map((fact) => ({
    id: fact.id.toLowerCase(),
    duty: planDuties[fact.id] ?? null,
    text: statementText(fact),
    // The year of PL-011 is that of the award it speaks of; what the plan is for is 2019 throughout.
    date: '2019',
    figures: figureOf[fact.id] ?? [],
    ...cited(fact.id),
  }))
