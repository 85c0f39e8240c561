import type * as DocxModule from 'docx'
import type { Paragraph as DocxParagraph, ParagraphChild, Table as DocxTable } from 'docx'
import type { SlideTable } from '#decks/slide.ts'
import { reportMessages } from '#language/messages/report.ts'
import { reportText } from '#reports/report-text.ts'
import type { Report } from '#reports/report.ts'
import type { ReportFonts } from './report-fonts.ts'
import { lines, sizes, tableKinds } from './report-measures.ts'
import { reportTable } from './report-table.ts'
import { holdable } from './xml.ts'

/** A hair closer, so that 28 characters of 16 points stand in 156 mm. */
const closer = -6
/** Two characters of the body, as a first line has them. */
const indent = { firstLine: 640, firstLineChars: 200 } as const

type Docx = typeof DocxModule

/** What makes the paragraphs and tables of a report, each in the look that the standard gives it. */
export function reportWriter(docx: Docx, fonts: ReportFonts, language: Report['language']) {
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
    table: (table: SlideTable, isAnnex: boolean): DocxTable => reportTable(docx, table, language, isAnnex ? 'annex' : 'table'),
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
