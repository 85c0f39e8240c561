import { expect, it } from 'vitest'
import { kindergartenShares } from '#figures/preschool/kindergarten-shares.ts'
import { grossEnrolment } from '#figures/preschool/gross-enrolment.ts'
import { assessed } from '#test/figures/indicators/assessed.ts'

const rows = (publicChildren: number, privateChildren: number, affordable: number) => [
  { indicator: 'public-kindergarten-children', year: 2018, value: publicChildren },
  { indicator: 'private-kindergarten-children', year: 2018, value: privateChildren },
  { indicator: 'affordable-private-kindergarten-children', year: 2018, value: affordable },
]

// Targets for 2020 in Henan: 85 % affordable, 50 % public (中发〔2018〕39号 and the provincial plan).
it.each([
  // 400 + 300 of 1,000 is 70 %, 15 points short; 400 of 1,000 is 40 %, 10 points short.
  ['both short', rows(400, 600, 300), '普惠率距 2020 年目标差 15 个百分点，公办园占比差 10 个百分点'],
  ['one reached', rows(600, 400, 200), '普惠率距 2020 年目标 85% 差 5 个百分点，公办园占比 60%，已达到 2020 年目标 50%'],
  ['nothing known', [], '普惠率未采集，公办园占比未采集'],
])('kindergarten shares: %s', (_, numbers, title) => {
  expect(kindergartenShares(assessed({ years: [2018], rows: numbers })).title).toBe(title)
})

it('tells gross enrolment in English', () => {
  const enrolled = [
    ...rows(400, 500, 0),
    { indicator: 'kindergarten-age-population', year: 2018, value: 1000 },
    { indicator: 'students', stage: 'kindergarten' as const, year: 2018, value: 850 },
  ]
  expect(grossEnrolment(assessed({ years: [2018], rows: enrolled }, { language: 'en' })).title).toMatch(/Gross enrolment/)
})
