import type { Stage } from '#statistics/stage.ts'

/** Stages of which schools state their resources. */
export type ResourcedStage = Exclude<Stage, 'kindergarten'>

/** What schools hold per student (or per 100 students) in 2018, and how it came there. */
export interface Resource {
  readonly measure: string
  /** The numbers are per so many students. */
  readonly per: 1 | 100
  /** Teachers of a kind, never more than there are teachers. */
  readonly persons: boolean
  readonly perStudent: Readonly<Record<string, number>>
  /** The district's mean of 2014 to 2018 as a share of 2018. */
  readonly level: Readonly<Record<ResourcedStage, readonly number[]>>
  /** How far schools lay from the mean in 2014 to 2018, as a share of 2018. */
  readonly distance: readonly number[]
}

/**
 * Most schools pass the seven resource indicators of 2017. In 2018 第三小学 lacks sports ground (92 % of the limit) and
 * 第一小学 teaching area (82 %); sports ground of primary schools lies too far apart. Schools come there step by step:
 * the weakest primary school passes three of seven in 2014, then four, four, five and six; the weakest junior school
 * three, then one more every year. Where the pupils of an old junior school become fewer, each has more room.
 */
export const resourceTable: readonly Resource[] = [
  {
    measure: 'teachers-above-required-qualification',
    per: 100,
    persons: true,
    perStudent: {
      'primary-1': 4.28,
      'primary-2': 4.32,
      'primary-3': 4.3,
      'primary-4': 4.5,
      'primary-5': 4.7,
      'primary-6': 5,
      'primary-7': 5.6,
      'primary-8': 4.8,
      'junior-1': 5.45,
      'junior-2': 6.1,
      'junior-3': 5.8,
      'senior-1': 1.1,
      'senior-2': 0.95,
    },
    level: {
      primary: [0.86, 0.9, 0.94, 0.97, 1],
      junior: [0.86, 0.9, 0.94, 0.97, 1],
      senior: [0.86, 0.9, 0.94, 0.97, 1],
    },
    distance: [1.5, 1.36, 1.23, 1.1, 1],
  },
  {
    measure: 'backbone-teachers',
    per: 100,
    persons: true,
    perStudent: {
      'primary-1': 1.08,
      'primary-2': 1.12,
      'primary-3': 1.09,
      'primary-4': 1.2,
      'primary-5': 1.3,
      'primary-6': 1.55,
      'primary-7': 1.9,
      'primary-8': 1.3,
      'junior-1': 1.2,
      'junior-2': 1.46,
      'junior-3': 1.28,
      'senior-1': 1.6,
      'senior-2': 1.4,
    },
    level: {
      primary: [0.76, 0.83, 0.9, 0.957, 1],
      junior: [0.86, 0.9, 0.94, 0.97, 1],
      senior: [0.8, 0.85, 0.91, 0.96, 1],
    },
    distance: [1.34, 1.25, 1.16, 1.08, 1],
  },
  {
    measure: 'pe-arts-teachers',
    per: 100,
    persons: true,
    perStudent: {
      'primary-1': 1.02,
      'primary-2': 1.03,
      'primary-3': 1.01,
      'primary-4': 1.07,
      'primary-5': 1.13,
      'primary-6': 1.28,
      'primary-7': 1.6,
      'primary-8': 1.13,
      'junior-1': 1.05,
      'junior-2': 1.4,
      'junior-3': 1.17,
      'senior-1': 0.8,
      'senior-2': 0.85,
    },
    level: {
      primary: [0.94, 0.955, 0.97, 0.985, 1],
      junior: [0.925, 0.955, 0.97, 0.985, 1],
      senior: [0.82, 0.87, 0.92, 0.96, 1],
    },
    distance: [1.3, 1.22, 1.14, 1.07, 1],
  },
  {
    measure: 'teaching-area',
    per: 1,
    persons: false,
    perStudent: {
      'primary-1': 3.7,
      'primary-2': 4.72,
      'primary-3': 5.04,
      'primary-4': 5.1,
      'primary-5': 5.5,
      'primary-6': 6.6,
      'primary-7': 9.2,
      'primary-8': 5.9,
      'junior-1': 6.82,
      'junior-2': 8.3,
      'junior-3': 7.46,
      'senior-1': 8.5,
      'senior-2': 9.2,
    },
    level: {
      primary: [0.92, 0.935, 0.955, 0.975, 1],
      junior: [0.8, 0.885, 0.935, 0.97, 1],
      senior: [0.9, 0.93, 0.955, 0.98, 1],
    },
    distance: [1.24, 1.18, 1.12, 1.06, 1],
  },
  {
    measure: 'sports-area',
    per: 1,
    persons: false,
    perStudent: {
      'primary-1': 8.42,
      'primary-2': 8.36,
      'primary-3': 6.9,
      'primary-4': 8.7,
      'primary-5': 9.8,
      'primary-6': 13.5,
      'primary-7': 28.3,
      'primary-8': 10.4,
      'junior-1': 11.16,
      'junior-2': 14.6,
      'junior-3': 12.4,
      'senior-1': 9.8,
      'senior-2': 10.5,
    },
    level: {
      primary: [0.953, 0.955, 0.97, 0.99, 1],
      junior: [0.8, 0.885, 0.935, 0.97, 1],
      senior: [0.93, 0.95, 0.97, 0.985, 1],
    },
    distance: [1.16, 1.12, 1.08, 1.04, 1],
  },
  {
    measure: 'equipment-value',
    per: 1,
    persons: false,
    perStudent: {
      'primary-1': 2510,
      'primary-2': 2580,
      'primary-3': 2550,
      'primary-4': 2680,
      'primary-5': 2840,
      'primary-6': 3260,
      'primary-7': 4250,
      'primary-8': 2960,
      'junior-1': 3190,
      'junior-2': 3760,
      'junior-3': 3430,
      'senior-1': 3800,
      'senior-2': 3500,
    },
    level: {
      primary: [0.85, 0.89, 0.93, 0.965, 1],
      junior: [0.85, 0.89, 0.93, 0.965, 1],
      senior: [0.8, 0.85, 0.9, 0.95, 1],
    },
    distance: [1.25, 1.19, 1.12, 1.06, 1],
  },
  {
    measure: 'multimedia-classrooms',
    per: 100,
    persons: false,
    perStudent: {
      'primary-1': 2.77,
      'primary-2': 2.75,
      'primary-3': 2.73,
      'primary-4': 2.82,
      'primary-5': 2.9,
      'primary-6': 3.06,
      'primary-7': 3.52,
      'primary-8': 3.04,
      'junior-1': 2.76,
      'junior-2': 3.14,
      'junior-3': 2.95,
      'senior-1': 2.6,
      'senior-2': 2.7,
    },
    level: {
      primary: [0.8, 0.88, 0.92, 0.96, 1],
      junior: [0.77, 0.82, 0.87, 0.94, 1],
      senior: [0.74, 0.81, 0.88, 0.95, 1],
    },
    distance: [1.5, 1.36, 1.23, 1.1, 1],
  },
]
