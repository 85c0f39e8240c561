import { describe, expect, it } from 'vitest'
import { missingRuns, reasonForNothing } from '#charts/layout/missing-runs.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import type { Datum } from '#figures/figure.ts'
import { datum, series, withheld } from '../sample-figures.ts'

const uncollected: Datum = { statistic: { kind: 'missing', reason: 'not-collected', sources: [] }, text: '未统计' }
const of = (data: readonly Datum[]) => ({ id: 's', name: '甲', tone: 'brand', data }) as const

describe('the gaps of a series', () => {
  it('are one for each stretch with the same reason', () => {
    const runs = missingRuns(of([withheld(), withheld(), datum(3), uncollected, withheld()]), 100, 10)
    expect(runs.map(({ from, to, reason, text }) => [from, to, reason, text])).toEqual([
      [0, 1, '未公开', '未公开'],
      [3, 3, '未统计', '未统计'],
      [4, 4, '未公开', '未公开'],
    ])
  })

  it('are none where every year has a number, zero too', () => {
    expect(missingRuns(series('a', '甲', 'brand', [0, 0, 4]), 100, 10)).toEqual([])
  })

  it('keep the mark and drop the words where these would touch the words before', () => {
    // 未公开 takes 30 px and 2 at either side: 34 px between two that stand 40 px apart, but not between two at 30 px.
    const data = [withheld(), uncollected]
    expect(missingRuns(of(data), 40, 10).map(({ text }) => text)).toEqual(['未公开', '未统计'])
    expect(missingRuns(of(data), 30, 10).map(({ text }) => text)).toEqual(['未公开', ''])
    expect(missingRuns(of(data), 30, 10).map(({ reason }) => reason)).toEqual(['未公开', '未统计'])
  })

  it('are not told again where a band tells them for all', () => {
    const runs = missingRuns(of([withheld(), datum(1), withheld(), withheld()]), 100, 10, new Set([0, 3]))
    expect(runs.map(({ from, to }) => [from, to])).toEqual([[2, 2]])
  })

  it('never write words into each other', () => {
    for (const count of [1, 2, 5, 15]) {
      for (let spacing = 5; spacing <= 300; spacing += 5) {
        const data = Array.from({ length: count }, (_, index) => [withheld(), uncollected, datum(1)][index % 3] ?? withheld())
        const written = missingRuns(of(data), spacing, 12).filter(({ text }) => text !== '')
        written.forEach(({ from, to, text }, index) => {
          const former = written[index - 1]
          if (former === undefined) return
          const start = ((from + to) / 2) * spacing - textWidth(text, 12) / 2
          const end = ((former.from + former.to) / 2) * spacing + textWidth(former.text, 12) / 2
          expect(start).toBeGreaterThan(end)
        })
      }
    }
  })
})

describe('why a figure has nothing', () => {
  it('is told with each reason once, and not at all as soon as there is a number', () => {
    expect(reasonForNothing([withheld(), withheld(), uncollected])).toBe('未公开 / 未统计')
    expect(reasonForNothing([withheld(), datum(0)])).toBeNull()
  })
})
