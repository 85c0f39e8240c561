import { palette } from '#ui/palette.ts'
import type { ChartLook } from './chart-look.ts'
import { lightened, officeColour } from './office-colour.ts'
import { tag, val } from './xml.ts'

/** English metric units in a point. */
const emuOfPoint = 12_700

/** Type of words in a chart; each font in both alphabets, or Chinese falls back to another. */
export function chartWords({ font, size }: ChartLook, colour: string, isBold = false): string {
  const face = { typeface: font }
  return tag(
    'c:txPr',
    {},
    tag('a:bodyPr'),
    tag('a:lstStyle'),
    tag(
      'a:p',
      {},
      tag(
        'a:pPr',
        {},
        tag(
          'a:defRPr',
          { sz: Math.round(size * 100), b: isBold ? 1 : 0 },
          tag('a:solidFill', {}, tag('a:srgbClr', { val: officeColour(colour) })),
          tag('a:latin', face),
          tag('a:ea', face),
        ),
      ),
      tag('a:endParaRPr', { lang: 'zh-CN' }),
    ),
  )
}

/** A plain fill. */
export function solidFill(colour: string): string {
  return tag('a:solidFill', {}, tag('a:srgbClr', { val: officeColour(colour) }))
}

/** A line, its width in points. */
export function chartLine(colour: string, points: number, dash?: 'sysDash' | 'sysDot'): string {
  return tag(
    'a:ln',
    { w: Math.round(points * emuOfPoint), cap: 'rnd' },
    solidFill(colour),
    ...(dash === undefined ? [] : [val('a:prstDash', dash)]),
    tag('a:round'),
  )
}

/** What is illustrative is hatched; the direction changes from series to series, so that they are told apart in grey. */
export function markFill(colour: string, isIllustrative: boolean, at: number): string {
  if (!isIllustrative) return `${solidFill(colour)}${tag('a:ln', { w: 9525 }, solidFill(palette.surface))}`
  const pattern = tag(
    'a:pattFill',
    { prst: at % 2 === 0 ? 'wdUpDiag' : 'wdDnDiag' },
    tag('a:fgClr', {}, tag('a:srgbClr', { val: officeColour(colour) })),
    tag('a:bgClr', {}, tag('a:srgbClr', { val: lightened(colour, 0.82) })),
  )
  return `${pattern}${tag('a:ln', { w: 9525 }, solidFill(colour))}`
}
