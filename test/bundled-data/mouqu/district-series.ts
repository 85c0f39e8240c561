import type { ObservationRow } from '../observation-row.ts'
import { seriesOver } from '../observation-row.ts'
import { years } from './enrolment.ts'

type Numbers = readonly [number | null, number | null, number | null, number | null, number | null]

/**
 * Where 2018 is null the report states it; the years before lead up to it. Not all goes one way: in 2018 fewer junior
 * pupils stay to the end, achievement lies further apart (its second year, and near its limit of 0.15), newly recruited
 * teachers have not finished their training hours, and new campuses wait for guards of their own.
 */
const rows: readonly (readonly [measure: string, values: Numbers])[] = [
  ['party-branches', [22, 23, 23, 24, null]],
  ['party-branches-bureau', [1, 1, 1, 1, null]],
  ['party-branches-units', [20, 21, 21, 22, null]],
  ['party-branches-private', [1, 1, 1, 1, null]],
  ['party-coverage', [85.7, 90.2, 94.3, 97.9, null]],
  ['lecture-forum-sessions', [6, 8, 9, 10, null]],
  ['lecture-forum-attendances', [523, 688, 764, 882, null]],
  ['secretary-lectures', [49, 62, 75, 88, null]],
  ['education-base-visits', [236, 304, 371, 437, null]],
  ['co-building-activities', [78, 97, 116, 134, null]],
  ['major-accidents', [0, 0, 0, 0, null]],
  ['preschool-satisfaction', [81.3, 82.6, 83.8, 85.2, 86.4]],
  ['unified-standards', [2, 2, 3, 3, null]],
  ['junior-retention-rate', [95.7, 96.4, 97.1, 97.6, 97.2]],
  ['disability-enrolment-rate', [91.8, 93.2, 94.1, 95.3, 96.2]],
  ['migrant-children-share', [82.4, 84.6, 86.3, 87.9, 89.4]],
  ['quality-senior-allocation', [45, 48, 50, 50, 52]],
  ['monitoring-variation', [0.149, 0.142, 0.133, 0.138, 0.144]],
  ['compulsory-satisfaction', [82.2, 83.4, 84.8, 85.9, 87.1]],
  ['broadband-speed', [10, 20, 50, 100, null]],
  ['smart-classroom-pilot-schools', [null, null, 1, 2, null]],
  ['backbone-teacher-share', [10.8, 11.9, 13.1, 14.2, null]],
  ['award-teacher-share', [48.2, 51.3, 54.6, 57.4, null]],
  ['rotation-completed', [22, 25, 29, 32, null]],
  ['rotation-under-way', [30, 34, 38, 44, null]],
  ['rotation-eligible', [312, 322, 331, 341, 350]],
  ['rotation-backbone', [3, 4, 5, 6, 7]],
  ['training-hours-rate', [91.2, 93.4, 95.3, 97.4, 96.8]],
  ['teaching-certificate-rate', [99.2, 99.5, 99.8, 100, 100]],
  ['kindergarten-certificate-rate', [89.7, 91.6, 93.2, 95.1, 96.8]],
  ['municipal-class-teacher-studios', [1, 1, 1, 2, null]],
  ['district-class-teacher-studios', [2, 3, 5, 6, null]],
  ['guards-per-post', [1, 1, 2, 2, null]],
  ['security-kits', [1, 1, 1, 2, null]],
  ['safety-investment', [1_080_000, 1_390_000, 1_790_000, 2_340_000, null]],
  ['alarm-coverage', [61.9, 73.8, 84.5, 94.4, null]],
  ['video-coverage', [78.6, 85.7, 91.9, 97.2, null]],
  ['video-retention-days', [30, 30, 60, 60, null]],
  ['electronic-perimeter-schools', [null, null, 1, 2, null]],
  ['guard-certificate-rate', [83.8, 88.4, 92.7, 96.9, null]],
  ['full-time-guard-rate', [71.4, 78.2, 85.6, 92.3, 91.1]],
  ['closed-management-rate', [82.6, 87.1, 91.3, 95.4, 97.8]],
  ['bus-permit-rate', [96, 98, 100, 100, 100]],
  ['safety-lessons', [8, 9, 10, 11, 12]],
  ['six-officers-rate', [null, null, null, 60, null]],
  ['community-colleges', [1, 1, 1, 1, null]],
  ['township-community-schools', [3, 4, 5, 6, null]],
  ['community-points', [18, 22, 26, 31, null]],
  ['community-teachers', [18, 21, 24, 26, null]],
  ['outdoor-training-items', [8, 10, 12, 14, null]],
  ['function-rooms', [16, 20, 24, 27, null]],
  ['community-courses', [24, 30, 36, 43, null]],
  ['community-training-sessions', [11, 13, 15, 18, null]],
  ['community-training-attendances', [3860, 4920, 5870, 6940, null]],
  ['community-fund-per-resident', [1.2, 1.4, 1.6, 1.9, 2.1]],
  ['community-awareness', [67.6, 71.8, 76.3, 80.1, 82.7]],
  ['community-satisfaction', [64.8, 68.7, 73.2, 77.5, 76.3]],
]

/** Illustrative series of the district that no school adds up to. */
export function districtRows(): ObservationRow[] {
  return [
    ...rows.flatMap(([measure, values]) => seriesOver(years, measure, values)),
    ...seriesOver(years, 'nearby-enrolment-rate', [97.6, 98.2, 98.9, 99.6, 100], 'primary'),
    ...seriesOver(years, 'nearby-enrolment-rate', [91.3, 92.6, 93.8, 95.2, 96.1], 'junior'),
  ]
}
