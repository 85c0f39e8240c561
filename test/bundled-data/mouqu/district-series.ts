import type { ObservationRow } from '../observation-row.ts'
import { seriesOver } from '../observation-row.ts'
import { years } from './enrolment.ts'

type Numbers = readonly [number | null, number | null, number | null, number | null, number | null]

/** Where 2018 is null the report states it; the years before lead up to it. */
const rows: readonly (readonly [measure: string, values: Numbers])[] = [
  ['party-branches', [22, 23, 23, 24, null]],
  ['party-branches-bureau', [1, 1, 1, 1, null]],
  ['party-branches-units', [20, 21, 21, 22, null]],
  ['party-branches-private', [1, 1, 1, 1, null]],
  ['party-coverage', [86, 90, 94, 98, null]],
  ['lecture-forum-sessions', [6, 8, 9, 10, null]],
  ['lecture-forum-attendances', [520, 690, 760, 880, null]],
  ['secretary-lectures', [48, 60, 75, 88, null]],
  ['education-base-visits', [180, 260, 340, 420, null]],
  ['co-building-activities', [60, 85, 110, 130, null]],
  ['major-accidents', [0, 0, 0, 0, null]],
  ['preschool-satisfaction', [81, 82.5, 84, 85.2, 86.4]],
  ['unified-standards', [2, 2, 3, 3, null]],
  ['junior-retention-rate', [95.8, 96.2, 96.9, 97.4, 97.8]],
  ['disability-enrolment-rate', [92, 93.2, 94.1, 95.3, 96.2]],
  ['migrant-children-share', [82, 84.5, 86.3, 87.9, 89.4]],
  ['quality-senior-allocation', [45, 48, 50, 50, 52]],
  ['monitoring-variation', [0.17, 0.165, 0.158, 0.152, 0.147]],
  ['compulsory-satisfaction', [82, 83.5, 84.8, 85.9, 87.1]],
  ['broadband-speed', [10, 20, 50, 100, null]],
  ['smart-classroom-pilot-schools', [null, null, 1, 2, null]],
  ['backbone-teacher-share', [10.8, 11.9, 13.1, 14.2, null]],
  ['award-teacher-share', [48, 51, 54.5, 57.5, null]],
  ['rotation-completed', [22, 25, 29, 32, null]],
  ['rotation-under-way', [30, 34, 38, 44, null]],
  ['rotation-eligible', [312, 322, 331, 341, 350]],
  ['rotation-backbone', [3, 4, 5, 6, 7]],
  ['training-hours-rate', [91, 93, 95, 96.8, 98.4]],
  ['teaching-certificate-rate', [99.2, 99.5, 99.8, 100, 100]],
  ['kindergarten-certificate-rate', [90, 91.5, 93.2, 95.1, 96.8]],
  ['municipal-class-teacher-studios', [1, 1, 1, 2, null]],
  ['district-class-teacher-studios', [2, 3, 5, 6, null]],
  ['guards-per-post', [1, 1, 2, 2, null]],
  ['security-kits', [1, 1, 1, 2, null]],
  ['safety-investment', [800_000, 1_100_000, 1_500_000, 2_100_000, null]],
  ['alarm-coverage', [62, 74, 85, 95, null]],
  ['video-coverage', [78, 85, 92, 97, null]],
  ['video-retention-days', [30, 30, 60, 60, null]],
  ['electronic-perimeter-schools', [null, null, 1, 2, null]],
  ['guard-certificate-rate', [84, 88, 93, 97, null]],
  ['full-time-guard-rate', [70, 77, 84, 90, 95]],
  ['closed-management-rate', [82, 87, 91, 95, 98]],
  ['bus-permit-rate', [96, 98, 100, 100, 100]],
  ['safety-lessons', [8, 9, 10, 11, 12]],
  ['six-officers-rate', [null, null, null, 60, null]],
  ['community-colleges', [1, 1, 1, 1, null]],
  ['township-community-schools', [3, 4, 5, 6, null]],
  ['community-points', [14, 20, 26, 31, null]],
  ['community-teachers', [18, 21, 24, 26, null]],
  ['outdoor-training-items', [6, 9, 12, 14, null]],
  ['function-rooms', [16, 20, 24, 27, null]],
  ['community-courses', [22, 28, 35, 42, null]],
  ['community-training-sessions', [9, 12, 15, 18, null]],
  ['community-training-attendances', [2900, 4100, 5400, 6700, null]],
  ['community-fund-per-resident', [1.2, 1.4, 1.6, 1.9, 2.1]],
  ['community-awareness', [68, 72, 76, 80, 83]],
  ['community-satisfaction', [64, 68, 71, 74, 77]],
]

/** Illustrative series of the district that no school adds up to. */
export function districtRows(): ObservationRow[] {
  return [
    ...rows.flatMap(([measure, values]) => seriesOver(years, measure, values)),
    ...seriesOver(years, 'nearby-enrolment-rate', [97.5, 98.2, 99, 99.6, 100], 'primary'),
    ...seriesOver(years, 'nearby-enrolment-rate', [91, 92.5, 93.8, 95.2, 96.1], 'junior'),
  ]
}
