import type PptxGen from 'pptxgenjs'
import { linesNeeded } from '#charts/layout/wrap-label.ts'
import { tableOf } from '#decks/deck-pages.ts'
import type { Slide, SlideTable } from '#decks/slide.ts'
import type { SlideFormat } from '#decks/slide-formats.ts'
import type { Figure } from '#figures/figure.ts'
import { markedTitle } from '#figures/titles/marked-title.ts'
import { basisMessages } from '#language/messages/basis.ts'
import { deckMessages } from '#language/messages/decks.ts'
import { officeMessages } from '#language/messages/office.ts'
import { inLanguage, type InLanguages } from '#language/text.ts'
import { pause } from '#program/pause.ts'
import { throwIfAborted } from '#program/throw-if-aborted.ts'
import { palette } from '#ui/palette.ts'
import { cellMargin, layOutTable } from './lay-out-table.ts'
import { layouts, defineLayouts } from './pptx-layouts.ts'
import { foot, looseness, margin, pointsOfInch, pptxSizes, top, type PptxSize } from './pptx-measures.ts'
import { bodyRow, headRow } from './pptx-rows.ts'
import { chartWorkbook } from './chart-workbook.ts'
import { chartLook } from './chart-look.ts'
import { chartXml } from './chart-xml.ts'
import { limitsXml } from './limits-xml.ts'
import { officeChart, type OfficeChart } from './office-chart.ts'
import { officeColour } from './office-colour.ts'
import type { ChartParts } from './office-package.ts'
import { finishPptx } from './pptx-package.ts'
import { holdable } from './xml.ts'

/** As office programs name the language of a text, for their spelling. */
const textLanguages: InLanguages<string> = { zh: 'zh-CN', en: 'en-US' }

type PptxSlide = PptxGen.Slide

interface DeckFile {
  /** Title, and who made it. */
  readonly name: string
  readonly shape: SlideFormat
  readonly slides: readonly Slide[]
}

/**
 * A deck as a PowerPoint file: native charts with their numbers in a sheet, native tables, notes, one clean master. `onProgress` is
 * told how many slides are done. Throws the reason of the signal when it says to stop, and where the file cannot be made.
 */
export async function deckPptx({ name, shape, slides }: DeckFile, signal: AbortSignal, onProgress: (done: number) => void): Promise<Blob> {
  const [first] = slides
  if (first === undefined) throw new RangeError('There is nothing to export.')
  const { default: Pptx } = await import('pptxgenjs')
  const size = pptxSizes[shape]
  const file = new Pptx()
  const words = officeMessages[first.language]
  file.defineLayout({ name: shape, width: size.w, height: size.h })
  file.layout = shape
  file.title = holdable(name)
  file.subject = holdable(name)
  file.author = holdable(first.scope.districtName)
  file.company = holdable(first.scope.districtName).replaceAll('&', '')
  file.theme = { headFontFace: words.font, bodyFontFace: words.font }
  defineLayouts(file, size)
  const charts: ChartParts[] = []
  for (const [at, slide] of slides.entries()) {
    throwIfAborted(signal)
    const { body } = slide
    if (body.kind === 'cover') addCover(file, slide, body.lines, size)
    else if (body.kind === 'table') addTables(file, slide, body, size)
    else {
      const chart = officeChart(body.figure)
      if (chart === null) addTables(file, slide, tableOf(body.figure), size)
      else charts.push(await addChart(file, slide, body.figure, chart, size))
    }
    onProgress(at + 1)
    await pause()
  }
  const made = await file.write({ outputType: 'uint8array' })
  if (!(made instanceof Uint8Array)) throw new Error('The presentation is empty.')
  throwIfAborted(signal)
  return finishPptx(made, charts, { language: inLanguage(textLanguages, first.language), font: words.font })
}

function addCover(file: PptxGen, slide: Slide, lines: readonly string[], { h, w }: PptxSize): void {
  const made = file.addSlide({ masterName: layouts.cover })
  const left = w * 0.09
  const wide = w - left * 2
  made.addShape('rect', { x: left - 0.3, y: h * 0.31, w: 0.09, h: 1.55, fill: { color: officeColour(palette.focus) } })
  made.addText(holdable(slide.title), {
    x: left,
    y: h * 0.29,
    w: wide,
    h: 1,
    margin: 0,
    fontSize: 40,
    bold: true,
    color: officeColour(palette['navy-ink']),
    valign: 'middle',
    fit: 'shrink',
  })
  for (const [at, line] of [slide.subtitle, ...lines].entries())
    made.addText(holdable(line), {
      x: left,
      y: h * 0.29 + 1.05 + at * 0.45,
      w: wide,
      h: 0.4,
      margin: 0,
      fontSize: 20,
      color: officeColour(palette['navy-ink-soft']),
    })
  for (const [at, remark] of slide.remarks.entries())
    made.addText(holdable(remark), {
      x: left,
      y: h - 0.8 - at * 0.3,
      w: wide,
      h: 0.3,
      margin: 0,
      fontSize: 14,
      color: officeColour(palette['navy-ink-soft']),
    })
  made.addNotes(holdable(slide.notes.join('\n')))
}

/** What stands around every chart and table; the order of calls is the order in which it is read aloud. */
function addFrame(file: PptxGen, slide: Slide, measure: string, { w }: PptxSize): PptxSlide {
  const made = file.addSlide({ masterName: layouts.content })
  const wide = w - margin * 2
  const title = holdable(markedTitle(slide))
  const soft = officeColour(palette['ink-soft'])
  made.addText([{ text: title, options: { fontSize: titleSize(title, wide) } }], { placeholder: 'title' })
  made.addText(holdable(measure), { placeholder: 'measure' })
  made.addText(holdable(slide.section), { x: margin, y: 0.26, w: wide, h: 0.3, margin: 0, fontSize: 14, color: soft })
  return made
}

function addFoot(made: PptxSlide, { language, remarks, scope, source }: Slide, { h, w }: PptxSize): void {
  const { districtName: district, edition } = scope
  const place = officeMessages[language].footer({ source, place: `${district} · ${edition}` })
  made.addText(holdable([place, ...remarks].join('\n')), {
    x: margin,
    y: h - foot + 0.05,
    w: w - margin * 2 - 0.7,
    h: 0.6,
    margin: 0,
    fontSize: 12,
    color: officeColour(palette['ink-soft']),
    valign: 'top',
    fit: 'shrink',
  })
}

/** The largest size with which a title fits, in points: in one line, a very long one in two. */
function titleSize(title: string, wide: number): number {
  const fits = (size: number, lines: number): boolean => linesNeeded(title, (wide * pointsOfInch) / looseness, size) <= lines
  return [28, 24, 20].find((size) => fits(size, 1)) ?? (fits(18, 2) ? 18 : 14)
}

async function addChart(file: PptxGen, slide: Slide, figure: Figure, chart: OfficeChart, size: PptxSize): Promise<ChartParts> {
  const made = addFrame(file, slide, measureWords(slide, figure), size)
  const room = { x: margin, y: top, w: size.w - margin * 2, h: size.h - top - foot }
  // What is written here is replaced: the library's own charts are not valid.
  made.addChart('bar', [{ name: 'x', labels: ['x'], values: [1] }], { ...room, altText: holdable(figure.alt) })
  // A native line has a gap where the screen has dots.
  const { bridge } = basisMessages[slide.language]
  addFoot(made, { ...slide, remarks: slide.remarks.filter((remark) => remark !== bridge) }, size)
  made.addNotes(holdable(slide.notes.join('\n')))
  const look = chartLook(chart, {
    font: officeMessages[slide.language].font,
    size: 14,
    width: room.w * pointsOfInch,
    height: room.h * pointsOfInch,
  })
  return {
    chart: (links) => chartXml(chart, look, links),
    drawing: chart.limits.length === 0 ? null : limitsXml(chart.limits, look, chart.kind !== 'bars'),
    workbook: await chartWorkbook(chart),
  }
}

/** The measure of a figure with the key to its marks. */
function measureWords({ language, subtitle }: Slide, { status }: Figure): string {
  const messages = officeMessages[language]
  if (status === 'mixed') return messages.measure({ measure: subtitle, key: messages.keyMixed })
  return status === 'illustrative' ? messages.measure({ measure: subtitle, key: messages.keyIllustrative }) : subtitle
}

/** A table on as many slides as it takes. */
function addTables(file: PptxGen, slide: Slide, table: SlideTable, size: PptxSize): void {
  const { language } = slide
  const wide = size.w - margin * 2
  const laid = layOutTable(table, { w: wide, h: size.h - top - foot - 0.05 }, language)
  for (const [at, part] of laid.parts.entries()) {
    const measure =
      laid.parts.length === 1
        ? slide.subtitle
        : deckMessages[language].ofParts({ name: slide.subtitle, part: String(at + 1), parts: String(laid.parts.length) })
    const made = addFrame(file, slide, measure, size)
    made.addTable([headRow(laid), ...part.map((row, place) => bodyRow(laid, row, place, language))], {
      x: margin,
      y: top,
      w: wide,
      colW: [...laid.widths],
      rowH: [laid.headHeight, ...part.map(({ height }) => height)],
      border: { type: 'solid', pt: 0.75, color: officeColour(palette.line) },
      margin: cellMargin,
      valign: 'middle',
    })
    addFoot(made, slide, size)
    made.addNotes(holdable(slide.notes.join('\n')))
  }
}
