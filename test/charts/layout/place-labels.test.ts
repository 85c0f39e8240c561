import { describe, expect, it, test } from 'vitest'
import { placeLabels } from '#charts/layout/place-labels.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import { shorten, wrapLabel } from '#charts/layout/wrap-label.ts'

describe('placeLabels', () => {
  it('leaves labels where they want to be if they have room', () => {
    expect(
      placeLabels(
        [20, 60].map((at) => ({ at, height: 16 })),
        0,
        100,
      ),
    ).toEqual([20, 60])
  })

  it('pushes two that want the same place apart by half of their heights each', () => {
    expect(
      placeLabels(
        [50, 50].map((at) => ({ at, height: 20 })),
        0,
        100,
      ),
    ).toEqual([40, 60])
  })

  it('keeps all inside: a label at the edge is moved in, and moves its neighbour', () => {
    expect(
      placeLabels(
        [0, 5].map((at) => ({ at, height: 20 })),
        0,
        100,
      ),
    ).toEqual([10, 30])
  })

  it('keeps the order of the wishes, whatever the order of the labels', () => {
    expect(
      placeLabels(
        [60, 50].map((at) => ({ at, height: 20 })),
        0,
        100,
      ),
    ).toEqual([65, 45])
  })

  it('gives up where there is no room', () => {
    expect(
      placeLabels(
        [10, 20, 30].map((at) => ({ at, height: 40 })),
        0,
        100,
      ),
    ).toBeNull()
  })

  test.each([2, 5, 8, 12])('%d labels never overlap, wherever they want to be', (count) => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const wanted = Array.from({ length: count }, (_, index) => ({
        at: (seed * 37 + index * index * 53) % 300,
        height: 15 + (index % 3) * 5,
      }))
      const placed = placeLabels(wanted, 0, 300)
      expect(placed).not.toBeNull()
      const boxes = (placed ?? [])
        .map((middle, index) => ({ top: middle - (wanted[index]?.height ?? 0) / 2, bottom: middle + (wanted[index]?.height ?? 0) / 2 }))
        .toSorted((a, b) => a.top - b.top)
      boxes.forEach(({ top, bottom }, index) => {
        expect(top).toBeGreaterThanOrEqual((boxes[index - 1]?.bottom ?? 0) - 1e-6)
        expect(bottom).toBeLessThanOrEqual(300 + 1e-6)
      })
    }
  })
})

describe('wrapLabel', () => {
  it('keeps what fits in one line', () => {
    expect(wrapLabel('小学', 100, 10, 2)).toEqual(['小学'])
  })

  it('breaks Chinese into lines of about the same length', () => {
    // Nine characters of 10 px in 60 px: 5 and 4, not 6 and 3.
    expect(wrapLabel('继续教育岗位培训班', 60, 10, 2)).toEqual(['继续教育岗', '位培训班'])
  })

  it('never breaks a Latin word or a number', () => {
    expect(wrapLabel('Junior secondary', 70, 10, 2)).toEqual(['Junior', 'secondary'])
  })

  it('ends in an ellipsis where the lines do not suffice', () => {
    const lines = wrapLabel('新时代农业科技产业园区九年一贯制实验学校', 60, 10, 2)
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/…$/u)
    for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(60)
  })

  it('shortens to one line', () => {
    expect(shorten('第二初级中学', 60, 10)).toBe('第二初级中学')
    expect(textWidth(shorten('第二初级中学教学楼', 60, 10), 10)).toBeLessThanOrEqual(60)
  })
})
