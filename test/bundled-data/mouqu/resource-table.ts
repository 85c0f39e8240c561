/** What schools hold per student (or per 100 students) in 2018, and how it came there. */
export interface Resource {
  readonly measure: string
  /** The numbers are per so many students. */
  readonly per: 1 | 100
  /** Teachers of a kind, never more than there are teachers. */
  readonly persons: boolean
  readonly perStudent: Readonly<Record<string, number>>
  /** The district's mean of 2014 to 2018 as a share of 2018. */
  readonly level: readonly number[]
  /** How far schools lay from the mean in 2014 to 2018, as a share of 2018. */
  readonly distance: readonly number[]
}

const distance = [1.5, 1.36, 1.23, 1.1, 1]

/**
 * Most schools pass the seven resource indicators of 2017. In 2018 第三小学 lacks sports ground (92 % of the limit) and
 * 第一小学 teaching area (82 %); sports ground of primary schools lies too far apart.
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
      'primary-6': 5.0,
      'primary-7': 5.6,
      'primary-8': 4.8,
      'junior-1': 5.5,
      'junior-2': 6.1,
      'junior-3': 5.8,
      'senior-1': 1.1,
      'senior-2': 0.95,
    },
    level: [0.86, 0.9, 0.94, 0.97, 1],
    distance,
  },
  {
    measure: 'backbone-teachers',
    per: 100,
    persons: true,
    perStudent: {
      'primary-1': 1.05,
      'primary-2': 1.1,
      'primary-3': 1.04,
      'primary-4': 1.2,
      'primary-5': 1.3,
      'primary-6': 1.55,
      'primary-7': 1.9,
      'primary-8': 1.3,
      'junior-1': 1.12,
      'junior-2': 1.4,
      'junior-3': 1.25,
      'senior-1': 1.6,
      'senior-2': 1.4,
    },
    level: [0.72, 0.79, 0.86, 0.93, 1],
    distance,
  },
  {
    measure: 'pe-arts-teachers',
    per: 100,
    persons: true,
    perStudent: {
      'primary-1': 0.92,
      'primary-2': 0.95,
      'primary-3': 0.94,
      'primary-4': 1.0,
      'primary-5': 1.1,
      'primary-6': 1.25,
      'primary-7': 1.5,
      'primary-8': 1.1,
      'junior-1': 0.94,
      'junior-2': 1.37,
      'junior-3': 1.12,
      'senior-1': 0.8,
      'senior-2': 0.85,
    },
    level: [0.74, 0.8, 0.87, 0.94, 1],
    distance,
  },
  {
    measure: 'teaching-area',
    per: 1,
    persons: false,
    perStudent: {
      'primary-1': 3.7,
      'primary-2': 4.7,
      'primary-3': 4.62,
      'primary-4': 5.0,
      'primary-5': 5.5,
      'primary-6': 6.6,
      'primary-7': 9.2,
      'primary-8': 5.9,
      'junior-1': 5.95,
      'junior-2': 7.6,
      'junior-3': 6.8,
      'senior-1': 8.5,
      'senior-2': 9.2,
    },
    level: [0.84, 0.88, 0.92, 0.97, 1],
    distance,
  },
  {
    measure: 'sports-area',
    per: 1,
    persons: false,
    perStudent: {
      'primary-1': 7.6,
      'primary-2': 7.7,
      'primary-3': 6.9,
      'primary-4': 8.3,
      'primary-5': 9.6,
      'primary-6': 13.5,
      'primary-7': 27.5,
      'primary-8': 10.4,
      'junior-1': 10.4,
      'junior-2': 14.6,
      'junior-3': 12.2,
      'senior-1': 9.8,
      'senior-2': 10.5,
    },
    level: [0.82, 0.87, 0.92, 0.97, 1],
    distance,
  },
  {
    measure: 'equipment-value',
    per: 1,
    persons: false,
    perStudent: {
      'primary-1': 2050,
      'primary-2': 2150,
      'primary-3': 2110,
      'primary-4': 2300,
      'primary-5': 2520,
      'primary-6': 3050,
      'primary-7': 3900,
      'primary-8': 2700,
      'junior-1': 2560,
      'junior-2': 3300,
      'junior-3': 3000,
      'senior-1': 3800,
      'senior-2': 3500,
    },
    level: [0.62, 0.7, 0.79, 0.9, 1],
    distance,
  },
  {
    measure: 'multimedia-classrooms',
    per: 100,
    persons: false,
    perStudent: {
      'primary-1': 2.42,
      'primary-2': 2.45,
      'primary-3': 2.36,
      'primary-4': 2.51,
      'primary-5': 2.66,
      'primary-6': 2.85,
      'primary-7': 3.3,
      'primary-8': 2.9,
      'junior-1': 2.44,
      'junior-2': 2.94,
      'junior-3': 2.7,
      'senior-1': 2.6,
      'senior-2': 2.7,
    },
    level: [0.55, 0.65, 0.76, 0.9, 1],
    distance,
  },
]
