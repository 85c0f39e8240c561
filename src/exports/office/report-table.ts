import type * as DocxModule from 'docx'
import type { Table as DocxTable } from 'docx'
import { columnWidths } from '#decks/drawing/column-widths.ts'
import type { SlideCell, SlideTable } from '#decks/slide.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import { shortStatusWords } from '#format/status-words.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { inLanguage } from '#language/text.ts'
import type { Report } from '#reports/report.ts'
import { officeColour } from './office-colour.ts'
import { sizes, textTwips, twipsOfPoint, type TableKind } from './report-measures.ts'
import { verdictColours } from './verdict-colours.ts'
import { holdable } from './xml.ts'

type Docx = typeof DocxModule

/** So many cells of a column stand in one line where there is room. */
const usualShare = 0.9

/** A table over the whole text, its head repeated on every page, its rows whole. */
export function reportTable(docx: Docx, { columns, rows }: SlideTable, language: Report['language'], kind: TableKind): DocxTable {
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
