import { describe, expect, test } from 'vitest'
import { figureSvg } from '#charts/figure-svg.ts'
import { slideSize } from '#charts/picture-frame.ts'
import { plotFigure } from '#charts/plot-figure.ts'
import { figureCatalogue } from '#figures/figure-catalogue.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { series, trend } from './sample-figures.ts'

const figuresOf = (language: 'zh-CN' | 'en') =>
  figureCatalogue.flatMap(({ build, parameters }) => {
    const figure = parameters.length === 0 ? build(bundledView('mouqu', { language })) : null
    return figure === null ? [] : [figure]
  })

describe('a figure as a picture', () => {
  test.each(['zh-CN', 'en'] as const)('needs nothing but itself, in every kind and size: %s', (language) => {
    const figures = figuresOf(language)
    expect(new Set(figures.map(({ kind }) => kind)).size).toBe(8)
    for (const figure of figures) {
      for (const size of [slideSize, { width: 794, height: 420, type: 13 }, { width: 300, height: 240, type: 11 }]) {
        const svg = figureSvg(figure, size)
        expect(svg).not.toMatch(/var\(|class=|style=|NaN|undefined|Infinity|<title\/>/u)
        expect(svg.match(/<svg /gu)).toHaveLength(1)
        for (const [, name = ''] of svg.matchAll(/url\(#([\w-]+)\)/gu)) expect(svg).toContain(`id="${name}"`)
      }
    }
  })

  test('carries its finding, measure, source, status and whose it is', () => {
    const figure = trend('t', '支出 < 收入 & "余"', '万元', [2017, 2018], [series('a', '甲', 'brand', [3, 4])])
    const svg = figureSvg(figure)
    expect(svg).toContain('支出 &lt; 收入 &amp; &quot;余&quot;')
    for (const words of ['万元', '来源：自查报告 二（四）', '报告值', '示意值', '甲区 · 2018 年自查']) expect(svg).toContain(words)
  })

  test('of a list says every row: name, number, standard and verdict', () => {
    const lists = figuresOf('zh-CN').filter((figure) => figure.kind === 'checklist')
    expect(lists.length).toBeGreaterThan(5)
    for (const figure of lists) {
      const svg = figureSvg(figure)
      for (const { label, datum, standard } of figure.items)
        for (const words of [label, datum.text, standard ?? '']) expect(svg).toContain(words)
    }
  })

  test('has its marks where the screen has them in the same room', () => {
    const figure = trend('t', '标题', '所', [2017, 2018], [series('a', '甲', 'brand', [3, 4])])
    // The only line of 2.5 px.
    const line = /<path [^>]*\bd="(M[^"]+)"[^>]* stroke-width="2.5"/u.exec(figureSvg(figure))?.[1] ?? ''
    const [from = 0, , to = 0] = (line.match(/[\d.]+/gu) ?? []).map(Number)
    // 1,600 px less a margin of 1.4 × 28 px, in whole px 39, on both sides.
    const { layout } = plotFigure(figure, { width: 1522, height: 600, type: 28 })
    if (!('x' in layout)) throw new Error('a trend has years from left to right')
    expect(from).toBeCloseTo(layout.x(0), 2)
    expect(to).toBeCloseTo(layout.x(1), 2)
  })
})
