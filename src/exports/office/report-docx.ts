import type { FileChild, ParagraphChild } from 'docx'
import { pictureSize } from '#exports/picture-sizes.ts'
import { figurePng } from '#exports/figure-png.ts'
import { tableOf } from '#decks/deck-pages.ts'
import type { SlideTable } from '#decks/slide.ts'
import type { Figure } from '#figures/figure.ts'
import { markedTitle } from '#figures/titles/marked-title.ts'
import { formatDate } from '#format/format-date.ts'
import { officeMessages } from '#language/messages/office.ts'
import { reportMessages } from '#language/messages/report.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { inLanguage } from '#language/text.ts'
import { pause } from '#program/pause.ts'
import { throwIfAborted } from '#program/throw-if-aborted.ts'
import type { Report, ReportPart } from '#reports/report.ts'
import { chartLook } from './chart-look.ts'
import { chartWorkbook } from './chart-workbook.ts'
import { chartXml } from './chart-xml.ts'
import { limitsXml } from './limits-xml.ts'
import { finishDocx } from './docx-package.ts'
import { officeChart, type OfficeChart } from './office-chart.ts'
import type { ChartParts } from './office-package.ts'
import { reportFonts } from './report-fonts.ts'
import { page } from './report-measures.ts'
import { reportWriter } from './report-writer.ts'
import { holdable } from './xml.ts'

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
  const write = reportWriter(docx, fonts, language)
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
