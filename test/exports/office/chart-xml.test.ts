import { describe, expect, test } from 'vitest'
import { chartLook } from '#exports/office/chart-look.ts'
import { columnName } from '#exports/office/chart-series.ts'
import { chartXml } from '#exports/office/chart-xml.ts'
import { limitsXml } from '#exports/office/limits-xml.ts'
import { officeChart, type OfficeChart } from '#exports/office/office-chart.ts'
import { figureCatalogue } from '#figures/figure-catalogue.ts'
import { bars, series, trend, withheld } from '#test/charts/sample-figures.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { xmlFault } from './read-package.ts'

const room = { font: '微软雅黑', size: 14, width: 873, height: 367 }
const write = (chart: OfficeChart): string => chartXml(chart, chartLook(chart, room), { workbook: 'rId1', drawing: null })
const charts = (language: 'zh-CN' | 'en'): readonly OfficeChart[] =>
  figureCatalogue.flatMap(({ build, parameters }) => {
    const figure = parameters.length === 0 ? build(bundledView('mouqu', { language })) : null
    return figure === null ? [] : (officeChart(figure) ?? [])
  })

/** The names of the children of an element, in order; the element is written without one of its own name in it. */
function childrenOf(xml: string): readonly string[] {
  const names: string[] = []
  let depth = 0
  for (const [, closing, name = '', self] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/gu)) {
    if (closing === '/') depth -= 1
    else {
      if (depth === 1) names.push(name)
      if (self !== '/') depth += 1
    }
  }
  return names
}

/** Whether names stand in the order of a schema, each as often as it likes. */
function isInOrder(names: readonly string[], order: readonly string[]): boolean {
  const places = names.map((name) => order.indexOf(name))
  return places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0))
}

// ISO/IEC 29500-1, 21.2.2: CT_BarSer, CT_LineSer, CT_DPt, CT_DLbl, CT_CatAx, CT_ValAx, CT_ChartSpace.
const orders: readonly (readonly [element: string, order: readonly string[]])[] = [
  ['c:barChart', ['c:barDir', 'c:grouping', 'c:varyColors', 'c:ser', 'c:dLbls', 'c:gapWidth', 'c:overlap', 'c:serLines', 'c:axId']],
  [
    'c:lineChart',
    ['c:grouping', 'c:varyColors', 'c:ser', 'c:dLbls', 'c:dropLines', 'c:hiLowLines', 'c:upDownBars', 'c:marker', 'c:smooth', 'c:axId'],
  ],
  ['c:dPt', ['c:idx', 'c:invertIfNegative', 'c:marker', 'c:bubble3D', 'c:explosion', 'c:spPr']],
  [
    'c:dLbl',
    [
      'c:idx',
      'c:delete',
      'c:layout',
      'c:tx',
      'c:numFmt',
      'c:spPr',
      'c:txPr',
      'c:dLblPos',
      'c:showLegendKey',
      'c:showVal',
      'c:showCatName',
      'c:showSerName',
      'c:showPercent',
      'c:showBubbleSize',
      'c:separator',
    ],
  ],
  [
    'c:catAx',
    [
      'c:axId',
      'c:scaling',
      'c:delete',
      'c:axPos',
      'c:majorGridlines',
      'c:title',
      'c:numFmt',
      'c:majorTickMark',
      'c:minorTickMark',
      'c:tickLblPos',
      'c:spPr',
      'c:txPr',
      'c:crossAx',
      'c:crosses',
      'c:auto',
      'c:lblAlgn',
      'c:lblOffset',
      'c:noMultiLvlLbl',
    ],
  ],
  [
    'c:valAx',
    [
      'c:axId',
      'c:scaling',
      'c:delete',
      'c:axPos',
      'c:majorGridlines',
      'c:title',
      'c:numFmt',
      'c:majorTickMark',
      'c:minorTickMark',
      'c:tickLblPos',
      'c:spPr',
      'c:txPr',
      'c:crossAx',
      'c:crosses',
      'c:crossBetween',
      'c:majorUnit',
    ],
  ],
  ['c:scaling', ['c:logBase', 'c:orientation', 'c:max', 'c:min']],
  ['c:legend', ['c:legendPos', 'c:legendEntry', 'c:layout', 'c:overlay', 'c:spPr', 'c:txPr']],
]
const barSeries = ['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:invertIfNegative', 'c:dPt', 'c:dLbls', 'c:cat', 'c:val']
const lineSeries = ['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:marker', 'c:dPt', 'c:dLbls', 'c:cat', 'c:val', 'c:smooth']

describe('the chart part', () => {
  test.each(['zh-CN', 'en'] as const)('has its elements in the order of the schema, in every chart: %s', (language) => {
    const all = charts(language)
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(4)
    for (const chart of all) {
      const xml = write(chart)
      expect(xmlFault(xml)).toBeNull()
      for (const [element, order] of orders)
        for (const [whole] of xml.matchAll(new RegExp(`<${element}>.*?</${element}>`, 'gsu'))) {
          expect(isInOrder(childrenOf(whole), order)).toBe(true)
        }
      for (const [group, order] of [
        ['c:barChart', barSeries],
        ['c:lineChart', lineSeries],
      ] as const)
        for (const [whole] of xml.matchAll(new RegExp(`<${group}>.*?</${group}>`, 'gsu')))
          for (const [ser] of whole.matchAll(/<c:ser>.*?<\/c:ser>/gsu)) expect(isInOrder(childrenOf(ser), order)).toBe(true)
      // A label stands where its kind of chart lets it: PowerPoint repairs the rest.
      if (chart.kind === 'stacked') expect(/<c:barChart>.*?<\/c:barChart>/su.exec(xml)?.[0]).not.toContain('"outEnd"')
    }
  })

  test('has no point where a number is missing', () => {
    const figure = trend(
      't',
      '标题',
      '所',
      [2017, 2018],
      [{ ...series('a', '甲', 'brand', [4]), data: [withheld(), ...series('a', '甲', 'brand', [4]).data] }],
    )
    const chart = officeChart(figure)
    if (chart === null) throw new Error('the figure has a number')
    const [, values = ''] = /<c:numCache>(.*?)<\/c:numCache>/su.exec(write(chart)) ?? []
    expect(values).toContain('<c:ptCount val="2"/>')
    expect([...values.matchAll(/<c:pt idx="(\d+)"/gu)].map(([, idx]) => idx)).toEqual(['1'])
  })

  test('keeps hostile names as words', () => {
    const hostile = '</c:v>&"\u0000'
    const chart = officeChart(
      bars('b', hostile, hostile, [[hostile, 3]], { limits: [{ id: 'l', name: hostile, value: 2, tone: 'brand' }] }),
    )
    if (chart === null) throw new Error('bars are a native chart')
    expect(xmlFault(write(chart))).toBeNull()
    expect(xmlFault(limitsXml(chart.limits, chartLook(chart, room), false))).toBeNull()
    expect(write(chart)).toContain('&lt;/c:v&gt;&amp;&quot;')
  })
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
])('the column at %i is %s', (at, name) => {
  expect(columnName(at)).toBe(name)
})
