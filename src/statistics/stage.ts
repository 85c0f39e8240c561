/** Stages of schooling, in the order in which a child passes through them. */
export const stages = ['kindergarten', 'primary', 'junior', 'senior'] as const

export type Stage = (typeof stages)[number]
