import { allFindings } from '#findings/all-findings.ts'
import { dutyRows } from '#findings/duty-rows.ts'
import { judgeView } from '#findings/judge-view.ts'
import { catalogue } from '#indicators/catalogue.ts'
import { duties } from '#statistics/duty.ts'
import type { DistrictStatistics, Place } from '#statistics/district-statistics.ts'
import type { Stage } from '#statistics/stage.ts'
import { viewOf } from '#view/district-view.ts'
import { smallDistrict, school } from '#test/indicators/small-district.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { expect, test } from 'vitest'

/** A district that counts how often it was read. 教督〔2017〕6号: at most 45 in a primary class. */
function countedDistrict(): { readonly district: DistrictStatistics; readonly reads: () => number } {
  const district = smallDistrict({
    years: [2018],
    schools: [school('a')],
    classes: [{ school: 'a', stage: 'primary', year: 2018, grade: 1, students: 46 }],
  })
  let reads = 0
  const counted =
    <Given extends readonly unknown[], Result>(read: (...given: Given) => Result) =>
    (...given: Given): Result => {
      reads += 1
      return read(...given)
    }
  const read: DistrictStatistics = {
    ...district,
    observe: counted((measure: string, place: Place) => district.observe(measure, place)),
    classes: counted((year: number, stage?: Stage) => district.classes(year, stage)),
    schoolsOf: counted((stage: Stage | null, year: number) => district.schoolsOf(stage, year)),
  }
  return {
    district: read,
    reads: () => reads,
  }
}

test('a view is judged in a step for each indicator: what is told afterwards reads no number again', () => {
  const { district, reads } = countedDistrict()
  const view = viewOf(district, shippedStandards, 2018, null, 'zh-CN')
  const steps = judgeView(view)
  expect(steps).toHaveLength(catalogue.length)
  expect(reads()).toBe(0)
  for (const step of steps) step()
  const judged = reads()
  expect(judged).toBeGreaterThan(catalogue.length / 2)
  expect(allFindings(view)).toHaveLength(catalogue.length)
  expect(reads()).toBe(judged)
})

test('the eight duties are counted one by one, and add up to all', () => {
  const { district } = countedDistrict()
  const view = viewOf(district, shippedStandards, 2018, null, 'zh-CN')
  const rows = dutyRows(view)
  expect(rows.map(({ duty }) => duty)).toEqual(duties)
  expect(rows.reduce((sum, { all }) => sum + all, 0)).toBe(catalogue.length)
  // One class of 46 is too large for its stage, and the only number that there is.
  const integration = rows.find(({ duty }) => duty === 'integration')
  expect(integration?.tally.notMet).toBeGreaterThan(0)
  expect(rows.filter(({ duty }) => duty !== 'integration').reduce((sum, { tally }) => sum + tally.notMet, 0)).toBe(0)
})
