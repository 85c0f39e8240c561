import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assessCatalogue, catalogue } from '#indicators/catalogue.ts'
import type { Assessment } from '#indicators/assessment.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { districtStatistics, reportedOnly } from '#statistics/index-district.ts'
import { parseDistrictPackage } from '#statistics/parse-district-package.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'

function bundled(id: string): DistrictStatistics {
  const parsed = parseDistrictPackage(JSON.parse(readFileSync(`public/data/districts/${id}.json`, 'utf8')))
  if (parsed.kind === 'refused') throw new Error(`${id}.json is refused.`)
  return districtStatistics(parsed.content)
}

const mouqu = bundled('mouqu')
const qingshan = bundled('qingshan')

function find(assessments: readonly Assessment[], id: string): Assessment | undefined {
  return assessments.find(({ indicator }) => indicator.id === id)
}

test('the catalogue is assessed in its order, once for a district, a book and a year', () => {
  const first = assessCatalogue(mouqu, shippedStandards, 2018)
  expect(first.map(({ indicator }) => indicator)).toEqual(catalogue)
  expect(assessCatalogue(mouqu, shippedStandards, 2018)).toBe(first)
  expect(assessCatalogue(mouqu, shippedStandards, 2017)).not.toBe(first)
  expect(assessCatalogue(mouqu, new Map(shippedStandards), 2018)).not.toBe(first)
  expect(assessCatalogue(reportedOnly(mouqu), shippedStandards, 2018)).not.toBe(first)
})

/** standards.md section 10: what the report's own claims can be tested on. */
describe('the claims of the report of 2018', () => {
  const reported = assessCatalogue(reportedOnly(mouqu), shippedStandards, 2018)

  test.each<readonly [string, number, string, string, number]>([
    ['public-funds-standard-primary', 1_000, 'met', 'FU-PS-primary-2016', 400],
    ['public-funds-standard-junior', 1_200, 'met', 'FU-PS-junior-2016', 400],
    ['public-funds-standard-senior', 2_000, 'met', 'FU-HN-SEN-city', 1_000],
    ['students-per-staff-primary', 19, 'watch', 'ST-primary', 0],
    ['students-per-staff-junior', 13.5, 'watch', 'ST-junior', 0],
    ['students-per-staff-senior', 12.5, 'watch', 'ST-senior', 0],
    // Henan asks for at most 5 %, the nation for at most 2 %.
    ['super-sized-class-share', 0, 'met', 'CS-N-SUPER-2018', 2],
    ['video-retention-days', 90, 'met', 'SA-VIDEO-30-HN', 60],
    ['unified-standards', 4, 'met', 'QB-G02', 0],
    ['per-student-expenditure-growth-primary', 0.71, 'met', 'FU-G2', 0.71],
    ['per-student-expenditure-growth-senior', 30.6, 'met', 'FU-G2', 30.6],
    ['guard-certificate-rate', 100, 'met', 'SA-CERT', 0],
  ])('%s of %d is %s by %s', (id, value, verdict, standard, margin) => {
    expect(find(reported, id)).toMatchObject({
      measurement: { statistic: { value, status: 'reported' } },
      verdict,
      standard: { id: standard },
      margin,
    })
  })

  test.each([
    ['education-expenditure-growth', 'withheld'],
    ['per-student-expenditure-growth-junior', 'withheld'],
    ['education-expenditure', 'withheld'],
    ['rotation-share', 'not-reported'],
    ['variation-teaching-area-per-student-primary', 'not-reported'],
    ['largest-class-primary', 'not-reported'],
  ])('%s cannot be assessed: %s', (id, reason) => {
    expect(find(reported, id)).toMatchObject({ measurement: { statistic: { reason } }, verdict: 'not-assessable' })
  })

  test.each(['alarm-coverage', 'video-coverage', 'affordable-kindergarten-share', 'large-class-share'])('%s is a target for 2020', (id) => {
    expect(find(reported, id)).toMatchObject({ verdict: 'no-standard', standard: null })
    expect(find(reported, id)?.targets[0]?.deadline).toBe('2020-12-31')
  })

  test('the share of backbone teachers is not compared with backbone teachers per 100 students', () => {
    expect(find(reported, 'backbone-teacher-share')).toMatchObject({
      measurement: { statistic: { value: 15, qualifier: '以上' } },
      verdict: 'no-standard',
    })
  })

  test('nothing illustrative is left, and nothing missing has a verdict', () => {
    expect(reported.filter(({ measurement: { statistic } }) => statistic.kind === 'value' && statistic.status === 'illustrative')).toEqual(
      [],
    )
    const judged = reported.filter(({ verdict, measurement }) => measurement.statistic.kind === 'missing' && /met|watch/.test(verdict))
    expect(judged).toEqual([])
  })
})

describe.each([
  ['mouqu', mouqu],
  ['qingshan', qingshan],
])('in every year of %s', (_, district) => {
  const all = district.years.flatMap((year) => assessCatalogue(district, shippedStandards, year))

  test('a verdict has a standard, a limit and a margin on its side', () => {
    const isSound = ({ verdict, standard, limit, margin }: Assessment) => {
      if (verdict === 'no-standard') return standard === null && margin === null
      if (standard === null) return false
      if (verdict === 'not-assessable') return margin === null
      return margin !== null && limit?.kind === 'value' && (verdict === 'not-met' ? margin <= 0 : margin >= 0)
    }
    expect(all.filter((one) => !isSound(one)).map(({ indicator, year }) => [indicator.id, year])).toEqual([])
  })

  test('a standard in force has taken effect and is not due later', () => {
    const early = all.filter(
      ({ standard, year }) => standard !== null && Number((standard.deadline ?? standard.effectiveFrom).slice(0, 4)) > year,
    )
    expect(early.map(({ indicator, year }) => [indicator.id, year])).toEqual([])
  })
})

test('the second district falls short in some, and cannot be assessed in others', () => {
  const found = assessCatalogue(qingshan, shippedStandards, 2019)
  expect(find(found, 'super-sized-class-share')).toMatchObject({ verdict: 'not-met', standard: { id: 'CS-N-SUPER-2018' } })
  expect(find(found, 'education-expenditure-growth')).toMatchObject({ verdict: 'not-assessable' })
  expect(find(found, 'students-per-staff-senior')).toMatchObject({
    verdict: 'not-assessable',
    measurement: { statistic: { reason: 'withheld' } },
  })
})
