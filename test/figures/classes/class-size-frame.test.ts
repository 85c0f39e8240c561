import { describe, expect, it } from 'vitest'
import { classSizeFrame, countBySize } from '#figures/classes/class-size-frame.ts'
import type { ClassRecord } from '#statistics/class-record.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'

const classOf = (students: number, stage: ClassRecord['stage'] = 'primary'): ClassRecord => ({
  school: 'one',
  stage,
  year: 2018,
  grade: 1,
  name: '101 班',
  students,
  status: 'reported',
  source: 'report',
})

/** A district that has these classes in each year. */
function districtOf(years: Readonly<Record<number, readonly ClassRecord[]>>): Pick<DistrictStatistics, 'years' | 'classes'> {
  return {
    years: Object.keys(years).map(Number),
    classes: (year: number, stage?: string) => (years[year] ?? []).filter((one) => stage === undefined || one.stage === stage),
  }
}

describe('the frame of class sizes', () => {
  // 国发〔2016〕40号: 56 and 66; intervals of five from 51 below 大班额 at least, and one above 超大班额.
  it('reaches over the classes of all years', () => {
    const district = districtOf({ 2017: [classOf(70), classOf(58), classOf(57)], 2018: [classOf(33), classOf(34), classOf(31)] })
    const { bins, most } = classSizeFrame(district, shippedStandards, ['primary'])
    expect(bins.map(({ from, to }) => `${from}–${to - 1}`)).toEqual([
      '31–35',
      '36–40',
      '41–45',
      '46–50',
      '51–55',
      '56–60',
      '61–65',
      '66–70',
    ])
    // Three of 2018 lie in 31–35, two of 2017 in 56–60.
    expect(most).toBe(3)
  })

  it('counts stages apart', () => {
    const classes = [classOf(46), classOf(47), classOf(46, 'junior')]
    expect([
      ...countBySize(classes, [
        { from: 41, to: 46 },
        { from: 46, to: 51 },
      ]),
    ]).toEqual([
      ['primary 1', 2],
      ['junior 1', 1],
    ])
  })

  it('has its intervals without any class', () => {
    const { bins, most } = classSizeFrame(districtOf({ 2018: [] }), shippedStandards, ['primary'])
    expect(bins.map(({ from, to }) => `${from}–${to - 1}`)).toEqual(['51–55', '56–60', '61–65', '66–70'])
    expect(most).toBe(0)
  })
})
