import type * as DocxModule from 'docx'
import type { FileChild, Paragraph as DocxParagraph, ParagraphChild, Table as DocxTable } from 'docx'
import { pictureSize } from '#exports/picture-sizes.ts'
import { figurePng } from '#exports/figure-png.ts'
import { tableOf } from '#decks/deck-pages.ts'
import { columnWidths } from '#decks/drawing/column-widths.ts'
import type { SlideCell, SlideTable } from '#decks/slide.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import type { Figure } from '#figures/figure.ts'
import { markedTitle } from '#figures/titles/marked-title.ts'
import { formatDate } from '#format/format-date.ts'
import { shortStatusWords } from '#format/status-words.ts'
import { officeMessages } from '#language/messages/office.ts'
import { reportMessages } from '#language/messages/report.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { inLanguage } from '#language/text.ts'
import { pause } from '#program/pause.ts'
import { throwIfAborted } from '#program/throw-if-aborted.ts'
import { reportText } from '#reports/report-text.ts'
import type { Report, ReportPart } from '#reports/report.ts'
import { chartLook } from './chart-look.ts'
import { chartWorkbook } from './chart-workbook.ts'
import { chartXml } from './chart-xml.ts'
import { limitsXml } from './limits-xml.ts'
import { finishDocx } from './docx-package.ts'
import { officeChart, type OfficeChart } from './office-chart.ts'
import type { ChartParts } from './office-package.ts'
import { reportFonts, type ReportFonts } from './report-fonts.ts'
import { officeColour } from './office-colour.ts'
import { verdictColours } from './verdict-colours.ts'
import { holdable } from './xml.ts'

/** GB/T 9704-2012 in twentieths of a point: margins of 37, 35, 28 and 26 mm leave 156 × 225 mm for 22 lines of 28 characters. */
const page = { width: 11_906, height: 16_838, top: 2_098, bottom: 1_984, left: 1_587, right: 1_474, footer: 1_417 } as const
const textTwips = page.width - page.left - page.right
const twipsOfPoint = 20
/** Lines of 28 points; titles of 35, tables of 17. */
const lines = { body: 560, title: 700, table: 340, annex: 290 } as const
/** Sizes in half points: 二号, 三号, 四号, 小四, 五号 for the long tables of annexes and for sources. */
const sizes = { title: 44, body: 32, footer: 28, table: 24, annex: 21, source: 21 } as const
/** So many cells of a column stand in one line where there is room. */
const usualShare = 0.9
/** Tables of the text, and the long ones of annexes. */
const tableKinds = ['table', 'annex'] as const
/** A hair closer, so that 28 characters of 16 points stand in 156 mm. */
const closer = -6
/** Two characters of the body, as a first line has them. */
const indent = { firstLine: 640, firstLineChars: 200 } as const
/** Of a chart, in px of 1/96 inch: 153 × 75 mm. */
const chartSize = { width: 578, height: 283 } as const
const pointsOfPx = 0.75

export interface ReportLook {
  /** Charts that can be edited, or pictures that look the same in every program. */
  readonly figures: 'native' | 'picture'
  readonly fonts: keyof typeof reportFonts
}

/**
 * The report as a Word file in the layout of official documents (GB/T 9704-2012). `onProgress` is told how many parts are done.
 * Throws the reason of the signal when it says to stop, and where the file cannot be made.
 */
export async function reportDocx(report: Report, look: ReportLook, signal: AbortSignal, onProgress: (done: number) => void): Promise<Blob> {
  const [docx, { ChartRun }] = await Promise.all([import('docx'), import('docx/charts')])
  const { language } = report
  const messages = reportMessages[language]
  const fonts = inLanguage(reportFonts[look.fonts], language)
  const write = writer(docx, fonts, language)
  const charts: ChartParts[] = []
  const pictures: Uint8Array[] = []
  const count = { figures: 0, tables: 0 }
  const body: FileChild[] = [...write.title(report.title, true), write.flush(report.addressee), write.paragraph(report.opening)]
  let done = 0
  const add = async (part: ReportPart, isAnnex = false): Promise<readonly FileChild[]> => {
    throwIfAborted(signal)
    const children = await written(part, isAnnex)
    done += 1
    onProgress(done)
    await pause()
    return children
  }
  for (const part of report.parts) body.push(...(await add(part)))
  if (report.annexes.length > 0) {
    body.push(write.flush(''))
    const list = report.annexes.map(({ title }, at) => messages.annexEntry({ number: String(at + 1), title }))
    body.push(write.paragraph(messages.annexList({ list: list.join(messages.listSeparator) })))
  }
  body.push(write.flush(''), write.signed(report.signature), write.signed(formatDate(report.date, language)))
  for (const [at, annex] of report.annexes.entries()) {
    body.push(write.annexMark(messages.annex({ number: String(at + 1) })), write.flush(''), ...write.title(annex.title))
    for (const part of annex.parts) body.push(...(await add(part, true)))
  }
  await pause()
  const document = new docx.Document({
    title: holdable(report.title),
    creator: holdable(report.signature),
    evenAndOddHeaderAndFooters: true,
    styles: write.styles(),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.top, bottom: page.bottom, left: page.left, right: page.right, footer: page.footer, header: page.footer },
          },
          grid: { type: docx.DocumentGridType.LINES, linePitch: 579 },
        },
        footers: { default: write.pageNumber('right'), even: write.pageNumber('left') },
        children: [
          write.contentsHead(),
          new docx.TableOfContents(messages.contents, { hyperlink: true, headingStyleRange: '1-2' }),
          ...body,
        ],
      },
    ],
  })
  await pause()
  const made = new Uint8Array(await (await docx.Packer.toBlob(document)).arrayBuffer())
  throwIfAborted(signal)
  await pause()
  return finishDocx(made, { charts, pictures }, fonts)

  async function written(part: ReportPart, isAnnex: boolean): Promise<readonly FileChild[]> {
    switch (part.kind) {
      case 'heading':
        return [write.heading(part.text, part.level)]
      case 'paragraph':
        return [write.paragraph(part.text)]
      case 'table':
        return tableParts(part.caption, part.table, isAnnex)
      case 'figure':
        return figureParts(part.figure)
    }
  }

  function tableParts(caption: string, table: SlideTable, isAnnex = false): readonly FileChild[] {
    // The title of an annex is that of its table.
    if (isAnnex) return [write.table(table, true)]
    count.tables += 1
    return [write.caption('table', count.tables, caption, true), write.table(table, false), write.flush('')]
  }

  async function figureParts(figure: Figure): Promise<readonly FileChild[]> {
    const chart = officeChart(figure)
    const caption = markedTitle(figure)
    if (chart === null) return [...tableParts(caption, tableOf(figure)), ...sourceOf(figure)]
    count.figures += 1
    const run = look.figures === 'native' ? await nativeRun(figure, chart) : await pictureRun(figure)
    return [write.figure(run), write.caption('figure', count.figures, caption, false), ...sourceOf(figure)]
  }

  async function nativeRun(figure: Figure, chart: OfficeChart): Promise<ParagraphChild> {
    const set = chartLook(chart, {
      font: fonts.chart,
      size: 9,
      width: chartSize.width * pointsOfPx,
      height: chartSize.height * pointsOfPx,
    })
    charts.push({
      chart: (links) => chartXml(chart, set, links),
      drawing: chart.limits.length === 0 ? null : limitsXml(chart.limits, set, chart.kind !== 'bars'),
      workbook: await chartWorkbook(chart),
    })
    // What is written here is replaced by the chart of the figure.
    return new ChartRun({
      type: 'bar',
      categories: ['x'],
      series: [{ name: 'x', values: [1] }],
      transformation: chartSize,
      altText: { name: holdable(figure.id), title: holdable(figure.title), description: holdable(figure.alt) },
    })
  }

  async function pictureRun(figure: Figure): Promise<ParagraphChild> {
    const size = pictureSize(figure, 'page')
    pictures.push(new Uint8Array(await (await figurePng(figure, size)).arrayBuffer()))
    const height = Math.round((chartSize.width * size.height) / size.width)
    return new docx.ImageRun({
      type: 'png',
      // A stand-in of its own, which the picture takes the place of: the library would compress it once more, at one go.
      data: Uint8Array.of(pictures.length >> 8, pictures.length & 255),
      transformation: { width: chartSize.width, height },
      altText: { name: holdable(figure.id), title: holdable(figure.title), description: holdable(figure.alt) },
    })
  }

  /** A picture says its measure and source itself. */
  function sourceOf({ sources, status, subtitle }: Figure): readonly FileChild[] {
    const chart = chartMessages[language]
    const key =
      status === 'mixed' ? officeMessages[language].keyMixed : status === 'illustrative' ? officeMessages[language].keyIllustrative : ''
    const measure = key === '' ? subtitle : officeMessages[language].measure({ measure: subtitle, key })
    const source = sources.length === 0 ? '' : chart.source({ sources: sources.join(chart.sourceSeparator) })
    return [write.source([measure, source].filter((one) => one !== '').join(reportMessages[language].listSeparator))]
  }
}

type Docx = typeof DocxModule

/** What makes the paragraphs and tables of a report, each in the look that the standard gives it. */
function writer(docx: Docx, fonts: ReportFonts, language: Report['language']) {
  const { AlignmentType, LineRuleType } = docx
  const messages = reportMessages[language]
  const font = (eastAsia: string) => ({ ascii: fonts.latin, hAnsi: fonts.latin, cs: fonts.latin, eastAsia })
  const exact = (line: number) => ({ line, lineRule: LineRuleType.EXACT })
  const text = (words: string): string => holdable(reportText(words, language))

  /** What is to be completed stands out. */
  const runs = (words: string, look: object = {}): ParagraphChild[] =>
    text(words)
      .split(/(〔待补：[^〕]*〕|\[to be completed: [^\]]*\])/u)
      .filter((piece) => piece !== '')
      .map(
        (piece) =>
          new docx.TextRun({
            text: piece,
            ...look,
            ...(/^(〔待补|\[to be)/u.test(piece) ? { shading: { type: 'clear', fill: 'FFF2CC' } } : {}),
          }),
      )

  const paragraph = (words: string): DocxParagraph =>
    new docx.Paragraph({ children: runs(words), spacing: exact(lines.body), indent, alignment: AlignmentType.JUSTIFIED })
  const flush = (words: string): DocxParagraph => new docx.Paragraph({ children: runs(words), spacing: exact(lines.body) })
  const levels = [docx.HeadingLevel.HEADING_1, docx.HeadingLevel.HEADING_2, docx.HeadingLevel.HEADING_3] as const

  return {
    paragraph,
    flush,
    title: (words: string, isFirst = false): readonly DocxParagraph[] => [
      new docx.Paragraph({
        alignment: AlignmentType.CENTER,
        pageBreakBefore: isFirst,
        spacing: exact(lines.title),
        children: [new docx.TextRun({ text: text(words), font: font(fonts.title), size: sizes.title })],
      }),
      flush(''),
    ],
    heading: (words: string, level: 1 | 2 | 3): DocxParagraph =>
      new docx.Paragraph({ heading: levels[level - 1] ?? docx.HeadingLevel.HEADING_1, children: runs(words), keepNext: true }),
    signed: (words: string): DocxParagraph =>
      new docx.Paragraph({ children: runs(words), spacing: exact(lines.body), alignment: AlignmentType.RIGHT, indent: { right: 1_280 } }),
    annexMark: (words: string): DocxParagraph =>
      new docx.Paragraph({ pageBreakBefore: true, spacing: exact(lines.body), children: runs(words, { font: font(fonts.heading) }) }),
    caption: (kind: 'figure' | 'table', number: number, words: string, keepNext: boolean): DocxParagraph => {
      const name = kind === 'figure' ? messages.figureWord : messages.tableWord
      const look = { font: font(fonts.heading), size: sizes.table }
      return new docx.Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext,
        spacing: { line: lines.table, lineRule: LineRuleType.AT_LEAST, before: 120, after: 60 },
        children: [
          new docx.TextRun({ text: name, ...look }),
          new docx.SimpleField(`SEQ ${name.trim()} \\* ARABIC`, String(number)),
          ...runs(`　${words}`, look),
        ],
      })
    },
    figure: (run: ParagraphChild): DocxParagraph =>
      // An exact line would show one line of it alone.
      new docx.Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { line: 240, lineRule: LineRuleType.AUTO, before: 120 },
        children: [run],
      }),
    source: (words: string): DocxParagraph =>
      new docx.Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { line: lines.table, lineRule: LineRuleType.AT_LEAST, after: 160 },
        children: runs(words, { size: sizes.source }),
      }),
    table: (table: SlideTable, isAnnex: boolean): DocxTable => tableOfReport(docx, table, language, isAnnex ? 'annex' : 'table'),
    contentsHead: (): DocxParagraph =>
      new docx.Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: exact(lines.title),
        children: [new docx.TextRun({ text: messages.contents, font: font(fonts.title), size: sizes.title })],
      }),
    pageNumber: (alignment: 'left' | 'right') =>
      new docx.Footer({
        children: [
          new docx.Paragraph({
            alignment,
            indent: alignment === 'right' ? { right: 280 } : { left: 280 },
            children: [new docx.TextRun({ children: ['— ', docx.PageNumber.CURRENT, ' —'], font: font(fonts.number), size: sizes.footer })],
          }),
        ],
      }),
    styles: () => {
      const heading = (eastAsia: string, bold = false) => ({
        run: { font: font(eastAsia), size: sizes.body, bold, color: '000000', characterSpacing: closer },
        paragraph: { spacing: exact(lines.body), indent, keepNext: true },
      })
      const body = { font: font(fonts.body), size: sizes.body, characterSpacing: closer, language: { value: 'en-US', eastAsia: 'zh-CN' } }
      return {
        default: {
          document: { run: body, paragraph: { spacing: exact(lines.body) } },
          heading1: heading(fonts.heading),
          heading2: heading(fonts.subheading),
          heading3: heading(fonts.body, true),
        },
        paragraphStyles: [
          { id: 'Normal', name: 'Normal', quickFormat: true, run: body, paragraph: { spacing: exact(lines.body) } },
          ...tableKinds.flatMap((kind) => [
            {
              id: `${kind}Text`,
              name: `${kind} text`,
              run: { font: font(fonts.body), size: sizes[kind] },
              paragraph: { spacing: exact(lines[kind]) },
            },
            {
              id: `${kind}Head`,
              name: `${kind} head`,
              run: { font: font(fonts.heading), size: sizes[kind] },
              paragraph: { spacing: exact(lines[kind]) },
            },
          ]),
        ],
      }
    },
  }
}

/** A table over the whole text, its head repeated on every page, its rows whole. */
function tableOfReport(
  docx: Docx,
  { columns, rows }: SlideTable,
  language: Report['language'],
  kind: (typeof tableKinds)[number],
): DocxTable {
  const { AlignmentType } = docx
  const points = sizes[kind] / 2
  const padding = 160
  const own = (cell: SlideCell): string =>
    cell.isIllustrative === true
      ? `${cell.text}${chartMessages[language].inBrackets({ words: inLanguage(shortStatusWords.illustrative, language) })}`
      : cell.text
  // A Latin word is never broken.
  const longestWord = (words: string): number => Math.max(0, ...(words.match(/[\w.,%-]+/gu) ?? []).map((word) => textWidth(word, points)))
  // One long cell among many short ones breaks rather than taking the room of all.
  const usual = (texts: readonly string[]): number =>
    texts.map((words) => textWidth(words, points)).toSorted((a, b) => a - b)[Math.floor((texts.length - 1) * usualShare)] ?? 0
  const natural = (name: string, texts: readonly string[]): number =>
    Math.max(textWidth(name, points), usual(texts), ...texts.map(longestWord)) * 1.08 * twipsOfPoint + padding
  // No column takes more than two fifths, or the others are left with a character a line.
  const needs = columns.map(({ name }, at) => ({
    natural: Math.min(
      natural(
        name,
        rows.map(({ cells }) => own(cells[at] ?? { text: '' })),
      ),
      textTwips * 0.4,
    ),
    wraps: true,
  }))
  const widths = columnWidths(needs, textTwips).map(Math.round)
  const cell = (words: string, at: number, isHead: boolean, fill: string | null): InstanceType<Docx['TableCell']> =>
    new docx.TableCell({
      width: { size: widths[at] ?? 0, type: docx.WidthType.DXA },
      verticalAlign: docx.VerticalAlignTable.CENTER,
      ...(fill === null ? {} : { shading: { type: 'clear', fill } }),
      children: words.split('\n').map(
        (line) =>
          new docx.Paragraph({
            alignment: isHead ? AlignmentType.CENTER : columns[at]?.numeric === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
            style: `${kind}${isHead ? 'Head' : 'Text'}`,
            children: [new docx.TextRun(holdable(line))],
          }),
      ),
    })
  return new docx.Table({
    width: { size: textTwips, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    columnWidths: widths,
    rows: [
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ name }, at) => cell(name, at, true, officeColour('#eef1f5'))),
      }),
      ...rows.map(
        ({ cells }) =>
          new docx.TableRow({
            cantSplit: true,
            children: columns.map((_, at) => {
              const one = cells[at] ?? { text: '' }
              const words = [own(one), one.detail ?? ''].filter((line) => line !== '').join('\n')
              return cell(words, at, false, one.verdict === undefined ? null : verdictColours[one.verdict].ground)
            }),
          }),
      ),
    ],
  })
}
