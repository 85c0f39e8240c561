import { describe, expect, test } from 'vitest'
import { figureSvg } from '#charts/figure-svg.ts'
import { slideSize } from '#charts/picture-frame.ts'
import { plotFigure } from '#charts/plot-figure.ts'
import { cellNumber } from '#figures/build/cell-number.ts'
import { figureCatalogue } from '#figures/figure-catalogue.ts'
import { exampleParameters } from '#test/figures/example-parameters.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { series, trend } from './sample-figures.ts'

const figuresOf = (language: 'zh-CN' | 'en') =>
  figureCatalogue.flatMap(({ build, parameters }) => {
    const figure = parameters.length === 0 ? build(bundledView('mouqu', { language })) : null
    return figure === null ? [] : [figure]
  })

/** The words of a drawing one after another: its lines break where there is room. */
const withoutBlanks = (svg: string): string => svg.replaceAll(/<[^>]+>/gu, '').replaceAll(/\s/gu, '')

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

  const views = (['mouqu', 'qingshan'] as const).flatMap((id) =>
    (['zh-CN', 'en'] as const).flatMap((language) => [false, true].map((onlyReported) => ({ id, language, onlyReported }))),
  )
  test.each(views)('writes the numbers of its table, the last of those over years: %o', ({ id, ...over }) => {
    const view = bundledView(id, over)
    let count = 0
    const missing = figureCatalogue.flatMap(({ build, id: name }) => {
      const figure = build(view, exampleParameters[name] ?? {})
      // Projects and documents are told by where they lie; their numbers stand in the table.
      if (figure === null || figure.kind === 'timeline') return []
      const { columns, rows } = figure.table
      const told = ['trend', 'columns', 'facts'].includes(figure.kind) ? rows.slice(-1) : rows
      const written = withoutBlanks(figureSvg(figure, { ...slideSize, height: 2400 }))
      return told.flatMap(({ cells }) =>
        cells.flatMap((cell, at) => {
          const column = columns[at]
          const number = column === undefined || cell.statistic === undefined ? null : cellNumber(cell, column)
          if (number === null) return []
          count += 1
          // A unit may stand between the number and what its source says of it: 15% 以上.
          return cell.text.split(' ').every((words) => written.includes(words)) ? [] : [`${name}: ${cell.text}`]
        }),
      )
    })
    // Of the illustrative district nothing was reported.
    expect(count > 50).toBe(!(over.onlyReported && id === 'qingshan'))
    expect(missing).toEqual([])
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
