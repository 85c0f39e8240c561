import type PptxGen from 'pptxgenjs'
import { textWidth } from '#charts/layout/text-width.ts'
import { linesNeeded } from '#charts/layout/wrap-label.ts'
import { tableOf } from '#decks/deck-pages.ts'
import { columnWidths } from '#decks/drawing/column-widths.ts'
import type { Slide, SlideCell, SlideTable } from '#decks/slide.ts'
import type { SlideFormat } from '#decks/slide-formats.ts'
import type { Figure } from '#figures/figure.ts'
import { markedTitle } from '#figures/titles/marked-title.ts'
import { shortStatusWords } from '#format/status-words.ts'
import { basisMessages } from '#language/messages/basis.ts'
import { deckMessages } from '#language/messages/decks.ts'
import { officeMessages } from '#language/messages/office.ts'
import { inLanguage, type InLanguages } from '#language/text.ts'
import { pause } from '#program/pause.ts'
import { throwIfAborted } from '#program/throw-if-aborted.ts'
import { palette } from '#ui/palette.ts'
import { verdictColours } from './verdict-colours.ts'
import { chartWorkbook } from './chart-workbook.ts'
import { chartLook } from './chart-look.ts'
import { chartXml } from './chart-xml.ts'
import { limitsXml } from './limits-xml.ts'
import { officeChart, type OfficeChart } from './office-chart.ts'
import { officeColour } from './office-colour.ts'
import type { ChartParts } from './office-package.ts'
import { finishPptx } from './pptx-package.ts'
import { holdable } from './xml.ts'

/** Widths and heights of slides, in inches. */
const sizes: Readonly<Record<SlideFormat, { readonly w: number; readonly h: number }>> = {
  '16:9': { w: 13.333, h: 7.5 },
  '4:3': { w: 10, h: 7.5 },
  '9:16': { w: 7.5, h: 13.333 },
}

/** As office programs name the language of a text, for their spelling. */
const textLanguages: InLanguages<string> = { zh: 'zh-CN', en: 'en-US' }

const pointsOfInch = 72
const margin = 0.6
/** Above the chart: what it belongs to, its finding, its measure; below it: source, status, page. */
const top = 1.65
const foot = 0.75
const layouts = { cover: 'cover', content: 'content' } as const

type PptxSlide = PptxGen.Slide
type TableRow = PptxGen.TableRow
type TableCell = PptxGen.TableCell

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
  const size = sizes[shape]
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

interface Size {
  readonly w: number
  readonly h: number
}

function defineLayouts(file: PptxGen, { h, w }: Size): void {
  const wide = w - margin * 2
  const none = [0, 0, 0, 0] as const
  file.defineSlideMaster({ title: layouts.cover, background: { color: officeColour(palette.navy) }, objects: [] })
  file.defineSlideMaster({
    title: layouts.content,
    background: { color: officeColour(palette.surface) },
    objects: [
      { rect: { x: 0, y: h - 0.08, w, h: 0.08, fill: { color: officeColour(palette.brand) } } },
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: margin,
            y: 0.56,
            w: wide,
            h: 0.62,
            margin: [...none],
            fontSize: 28,
            bold: true,
            color: officeColour(palette.ink),
            valign: 'middle',
            align: 'left',
          },
          text: '',
        },
      },
      {
        placeholder: {
          options: {
            name: 'measure',
            type: 'body',
            x: margin,
            y: 1.2,
            w: wide,
            h: 0.36,
            margin: [...none],
            fontSize: 15,
            color: officeColour(palette['ink-soft']),
            valign: 'middle',
            align: 'left',
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: w - margin - 0.6,
      y: h - 0.52,
      w: 0.6,
      h: 0.3,
      fontSize: 12,
      color: officeColour(palette['ink-soft']),
      align: 'right',
    },
  })
}

function addCover(file: PptxGen, slide: Slide, lines: readonly string[], { h, w }: Size): void {
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
function addFrame(file: PptxGen, slide: Slide, measure: string, { w }: Size): PptxSlide {
  const made = file.addSlide({ masterName: layouts.content })
  const wide = w - margin * 2
  const title = holdable(markedTitle(slide))
  const soft = officeColour(palette['ink-soft'])
  made.addText([{ text: title, options: { fontSize: titleSize(title, wide) } }], { placeholder: 'title' })
  made.addText(holdable(measure), { placeholder: 'measure' })
  made.addText(holdable(slide.section), { x: margin, y: 0.26, w: wide, h: 0.3, margin: 0, fontSize: 14, color: soft })
  return made
}

function addFoot(made: PptxSlide, { language, remarks, scope, source }: Slide, { h, w }: Size): void {
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

/** Fonts differ from machine to machine, and some programs set a gap between Chinese and digits: so much more room is kept. */
const looseness = 1.1

/** The largest size with which a title fits, in points: in one line, a very long one in two. */
function titleSize(title: string, wide: number): number {
  const fits = (size: number, lines: number): boolean => linesNeeded(title, (wide * pointsOfInch) / looseness, size) <= lines
  return [28, 24, 20].find((size) => fits(size, 1)) ?? (fits(18, 2) ? 18 : 14)
}

async function addChart(file: PptxGen, slide: Slide, figure: Figure, chart: OfficeChart, size: Size): Promise<ChartParts> {
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

/** A table on as many slides as it takes: a cell that wraps would push the rest over the foot. */
function addTables(file: PptxGen, slide: Slide, table: SlideTable, size: Size): void {
  const { language } = slide
  const shown = withoutBars(table)
  const wide = size.w - margin * 2
  const room = size.h - top - foot - 0.05
  const able = tableSizes.map((points) => ({ font: points, laid: layOut(shown, wide, points, language) }))
  const high = ({ headHeight, rows }: (typeof able)[number]['laid']): number => rows.reduce((sum, row) => sum + row.height, headHeight)
  const { font, laid } = able.find((one) => one.laid.isReadable && high(one.laid) <= room) ?? {
    font: splitSize,
    laid: layOut(shown, wide, splitSize, language),
  }
  const parts = split(laid.rows, room - laid.headHeight)
  for (const [at, part] of parts.entries()) {
    const measure =
      parts.length === 1
        ? slide.subtitle
        : deckMessages[language].ofParts({ name: slide.subtitle, part: String(at + 1), parts: String(parts.length) })
    const made = addFrame(file, slide, measure, size)
    made.addTable([headRow(shown, font), ...part.map(({ cells, isTotal }, row) => bodyRow(shown, cells, isTotal, row, font, language))], {
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

/** Sizes of words in tables, in points, the largest that lets all rows stand on one slide; a longer table has the last but one. */
const tableSizes = [20, 18, 16, 15, 14, 13, 12] as const
const splitSize = 13

/** Of a cell, in inches: left and right, top and bottom. */
const cellMargin: [number, number, number, number] = [0.04, 0.08, 0.04, 0.08]
const detailShare = 0.8
/** A column of words has at least so many ems, or all that it needs. */
const leastColumn = 6

interface LaidRow {
  readonly cells: readonly SlideCell[]
  readonly isTotal: boolean
  readonly height: number
}

/** Bars of shares are drawn on the screen; their numbers stand beside them. Words in their place go to the name of the row. */
function withoutBars(table: SlideTable): SlideTable {
  const bars = table.columns.findIndex((_, at) => table.rows.some(({ cells }) => cells[at]?.shares !== undefined))
  if (bars === -1) return table
  return {
    ...table,
    columns: table.columns.toSpliced(bars, 1),
    rows: table.rows.map((row) => {
      const words = row.cells[bars]?.text ?? ''
      const [name = { text: '' }, ...rest] = row.cells.toSpliced(bars, 1)
      return { ...row, cells: [words === '' ? name : { ...name, detail: words }, ...rest] }
    }),
  }
}

function cellText(cell: SlideCell, language: Slide['language']): string {
  return cell.isIllustrative === true ? `${cell.text}\u00a0${inLanguage(shortStatusWords.illustrative, language)}` : cell.text
}

function layOut({ columns, rows }: SlideTable, wide: number, font: number, language: Slide['language']) {
  const padding = cellMargin[1] + cellMargin[3]
  const inches = (text: string, size: number): number => (textWidth(text, size) * looseness) / pointsOfInch
  const needs = columns.map(({ name, numeric }, at) => ({
    natural:
      padding +
      0.05 +
      Math.max(
        inches(name, font),
        ...rows.flatMap(({ cells }) => {
          const cell = cells[at]
          return cell === undefined ? [] : [inches(cellText(cell, language), font), inches(cell.detail ?? '', font * detailShare)]
        }),
      ),
    wraps: !numeric,
  }))
  const widths = columnWidths(needs, wide)
  const lineHeight = (font * 1.32) / pointsOfInch
  const lines = (text: string, at: number, size: number): number =>
    text === '' ? 0 : linesNeeded(text, (((widths[at] ?? 0) - padding) * pointsOfInch) / looseness, size)
  const laid = rows.map(({ cells, isTotal = false }): LaidRow => {
    const heights = cells.map(
      (cell, at) =>
        lines(cellText(cell, language), at, font) * lineHeight +
        lines(cell.detail ?? '', at, font * detailShare) * lineHeight * detailShare,
    )
    return { cells, isTotal, height: Math.max(0.36, Math.max(...heights) + 0.1) }
  })
  // Columns of a few characters break their words.
  const isReadable = needs.every(
    ({ natural, wraps }, at) => !wraps || (widths[at] ?? 0) >= Math.min(natural, (font * leastColumn) / pointsOfInch),
  )
  return { widths, rows: laid, headHeight: 0.4, isReadable }
}

/** Rows in groups that fit into the room, at least one each. */
function split(rows: readonly LaidRow[], room: number): readonly (readonly LaidRow[])[] {
  const parts: LaidRow[][] = [[]]
  let left = room
  for (const row of rows) {
    if (row.height > left && (parts.at(-1)?.length ?? 0) > 0) {
      parts.push([])
      left = room
    }
    parts.at(-1)?.push(row)
    left -= row.height
  }
  return parts
}

function headRow({ columns }: SlideTable, font: number): TableRow {
  return columns.map(({ name, numeric }): TableCell => ({
    text: holdable(name),
    options: {
      bold: true,
      fontSize: font,
      color: officeColour(palette.surface),
      fill: { color: officeColour(palette.brand) },
      align: numeric ? 'right' : 'left',
    },
  }))
}

function bodyRow(
  { columns }: SlideTable,
  cells: readonly SlideCell[],
  isTotal: boolean,
  row: number,
  font: number,
  language: Slide['language'],
): TableRow {
  return columns.map(({ numeric }, at): TableCell => {
    const cell = cells[at] ?? { text: '' }
    const verdict = cell.verdict === undefined ? null : verdictColours[cell.verdict]
    const text = holdable(cellText(cell, language))
    const ink = officeColour(verdict === null ? palette.ink : verdict.ink)
    const isBold = isTotal || cell.isStrong === true
    return {
      // One run a paragraph: a second one is written wrongly.
      text:
        cell.detail === undefined || cell.detail === ''
          ? text
          : [
              { text, options: { bold: isBold, fontSize: font, color: ink, breakLine: true } },
              {
                text: holdable(cell.detail),
                options: { fontSize: Math.round(font * detailShare), color: officeColour(palette['ink-soft']) },
              },
            ],
      options: {
        bold: isBold,
        fontSize: font,
        color: ink,
        align: numeric ? 'right' : 'left',
        fill: { color: verdict === null ? officeColour(row % 2 === 1 ? palette.page : palette.surface) : verdict.ground },
      },
    }
  })
}
