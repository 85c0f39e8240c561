import { palette } from '#ui/palette.ts'
import type { ChartLook } from './chart-look.ts'
import { chartWords, solidFill } from './chart-paint.ts'
import type { OfficeChart } from './office-chart.ts'
import { tag, val } from './xml.ts'

/** Ids of the axes inside one chart part; series name the pair that they are drawn on. */
export const categoryAxis = 111_111_111
export const valueAxis = 222_222_222

/** The axis with the names of the categories; bars lie, so theirs runs from top to bottom. */
export function categoryAxisXml({ kind }: OfficeChart, look: ChartLook): string {
  const isBars = kind === 'bars'
  return tag(
    'c:catAx',
    {},
    val('c:axId', categoryAxis),
    tag('c:scaling', {}, val('c:orientation', isBars ? 'maxMin' : 'minMax')),
    val('c:delete', 0),
    val('c:axPos', isBars ? 'l' : 'b'),
    tag('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'low'),
    tag('c:spPr', {}, tag('a:ln', { w: 9525 }, solidFill(palette['line-strong']))),
    chartWords(look, palette['ink-soft']),
    val('c:crossAx', valueAxis),
    val('c:crosses', 'autoZero'),
    val('c:auto', 0),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    val('c:noMultiLvlLbl', 1),
  )
}

/** The measured axis, with the ends and the step that the chart on the screen has. */
export function valueAxisXml({ axis, kind }: OfficeChart, look: ChartLook): string {
  const isBars = kind === 'bars'
  return tag(
    'c:valAx',
    {},
    val('c:axId', valueAxis),
    tag('c:scaling', {}, val('c:orientation', 'minMax'), val('c:max', axis.most), val('c:min', axis.least)),
    val('c:delete', isBars ? 1 : 0),
    val('c:axPos', isBars ? 'b' : 'l'),
    ...(isBars ? [] : [tag('c:majorGridlines', {}, tag('c:spPr', {}, tag('a:ln', { w: 6350 }, solidFill(palette.line))))]),
    tag('c:numFmt', { formatCode: axis.format, sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', 'nextTo'),
    tag('c:spPr', {}, tag('a:ln', {}, tag('a:noFill'))),
    chartWords(look, palette['ink-soft']),
    val('c:crossAx', categoryAxis),
    val('c:crosses', isBars ? 'max' : 'autoZero'),
    val('c:crossBetween', 'between'),
    val('c:majorUnit', axis.step),
  )
}
