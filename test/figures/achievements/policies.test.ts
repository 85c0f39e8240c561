import { describe, expect, test } from 'vitest'
import { policiesOverYears } from '#figures/achievements/policies.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { smallView } from '#test/figures/small-view.ts'

describe('policies over time', () => {
  const figure = policiesOverYears.build(bundledView('mouqu'))

  test('find the duty with most of them', () => {
    expect(figure.title).toBe('17 件政策文件，义务教育一体化最多（11 件）')
    expect(figure.subtitle).toBe('按职责和年份；6 件有日期，11 件报告未载日期')
  })

  test('have no place on the axis without a date', () => {
    expect(figure.events.filter(({ start }) => start === null)).toHaveLength(11)
    expect(figure.years).toEqual([2016, 2020])
  })

  test('mark what is only planned', () => {
    expect(figure.events.filter(({ state }) => state === '拟出台').map(({ label }) => label)).toEqual(['某区教育优秀人才管理办法（试行）'])
  })

  test('are all in the table', () => {
    expect(figure.table.rows).toHaveLength(17)
  })

  test('say so when there are none', () => {
    const empty = policiesOverYears.build(smallView({ years: [2016, 2018] }))
    expect(empty.title).toBe('没有政策文件记录')
    expect(empty.years).toEqual([2016, 2019])
    expect(empty.status).toBe('none')
  })
})
