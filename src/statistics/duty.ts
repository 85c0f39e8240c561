/** The eight education duties of a district government, in the order of the self-assessment report. */
export const duties = ['party', 'preschool', 'construction', 'funding', 'integration', 'teachers', 'safety', 'community'] as const

export type DutyId = (typeof duties)[number]
