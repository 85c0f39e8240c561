import { readFileSync } from 'node:fs'
import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { cellsOfFile, headingsOfFile } from '#pages/indicator-list/indicator-cells.ts'
import { letsThrough, readIndicatorFilter } from '#pages/indicator-list/indicator-filter.ts'
import { IndicatorListPage } from '#pages/indicator-list/indicator-list-page.tsx'
import { indicatorListStory } from '#pages/indicator-list/indicator-list-story.ts'
import { bundledView } from '#test/records/bundled-view.ts'

const viewed = bundledView('mouqu')
const { findings } = indicatorListStory(viewed)

describe('the filter of the address', () => {
  test('shows what needs attention to who asks for nothing', () => {
    expect(readIndicatorFilter({}).verdicts).toEqual(['not-met', 'watch', 'not-assessable'])
    expect(readIndicatorFilter({ duty: 'funding' })).toMatchObject({
      duty: 'funding',
      verdicts: ['not-met', 'watch', 'not-assessable', 'met'],
    })
  })

  test('takes several verdicts, and falls back where it does not know a word', () => {
    expect(readIndicatorFilter({ verdict: 'met,not-met' }).verdicts).toEqual(['not-met', 'met'])
    expect(readIndicatorFilter({ verdict: 'great', duty: 'cooking', status: 'invented', rule: 'whim' })).toEqual({
      verdicts: ['not-met', 'watch', 'not-assessable', 'met'],
      duty: null,
      status: null,
      rule: null,
    })
  })

  test('adds up: each verdict with illustrative and with reported data makes all of it', () => {
    for (const verdict of ['not-met', 'watch', 'met'] as const) {
      const count = (status?: 'reported' | 'illustrative') => {
        const filter = readIndicatorFilter({ verdict, ...(status === undefined ? {} : { status }) })
        return findings.filter((finding) => letsThrough(filter, finding)).length
      }
      expect(count('reported') + count('illustrative')).toBe(count())
      expect(count()).toBe(findings.filter((finding) => finding.verdict === verdict).length)
    }
  })
})

describe('a row of a file', () => {
  test('has number, unit and status in columns of their own', () => {
    const finding = findings.find(({ assessment }) => assessment.indicator.id === 'teacher-average-pay')
    if (finding === undefined) throw new Error('There is no pay')
    const cells = Object.fromEntries(headingsOfFile('zh-CN').map((heading, at) => [heading, cellsOfFile(finding, 'zh-CN')[at]]))
    expect(cells).toMatchObject({
      评定: '未达标',
      指标: '义务教育教师平均工资',
      现值: 78_570,
      单位: '元/年',
      标准: '≥ 80,130',
      差距: '差 1,560 元/年',
      数据: '示意',
    })
  })

  test('has as many cells as there are headings, in both languages', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      for (const finding of findings) expect(cellsOfFile(finding, language)).toHaveLength(headingsOfFile(language).length)
    }
  })
})

describe('the page', () => {
  test('lists verdicts in groups whose counts are those of the chips', () => {
    render(<IndicatorListPage viewed={viewed} />)
    const table = screen.getByRole('table', { name: '指标一览' })
    const notMet = findings.filter(({ verdict }) => verdict === 'not-met').length
    expect(within(table).getByRole('rowheader', { name: new RegExp(`^未达标 ${notMet} 项`) })).toBeVisible()
    expect(screen.getByRole('button', { name: `未达标 ${notMet}` })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('button', { name: /^达标/ })).toHaveAttribute('aria-pressed', 'false')
    expect(within(table).getByRole('link', { name: '小学最大班额' })).toHaveAttribute('href', '#/duty/integration/largest-class-primary')
  })

  test('says the same of a shortfall as the shipped file allows: the limit of the book', () => {
    const book: unknown = JSON.parse(readFileSync('public/data/standards.json', 'utf8'))
    expect(JSON.stringify(book)).toContain('"QB-G05a"')
    const finding = findings.find(({ assessment }) => assessment.indicator.id === 'largest-class-primary')
    expect(finding?.limit).toBe('≤ 45')
  })
})
