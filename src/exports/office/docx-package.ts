import { strToU8, unzipSync } from 'fflate'
import { edit, partText, putCharts, zipped, type ChartParts, type Parts } from './office-package.ts'
import type { ReportFonts } from './report-fonts.ts'
import { tag, xmlHead } from './xml.ts'

/** What takes the places that the library's document keeps, in the order of the document. */
interface DocxParts {
  readonly charts: readonly ChartParts[]
  /** PNG. */
  readonly pictures: readonly Uint8Array[]
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * What the library's document lacks: its charts replaced by those of the figures, faces that stand in where one is missing, and no
 * question on opening, which fields marked as out of date would bring.
 */
export function finishDocx(made: Uint8Array, { charts, pictures }: DocxParts, fonts: ReportFonts): Blob {
  const parts: Parts = unzipSync(made, { filter: ({ name }) => !name.endsWith('/') })
  const types = putCharts(parts, placesOf(parts, /<c:chart [^>]*r:id="([^"]+)"/gu), charts)
  for (const [at, place] of placesOf(parts, /<a:blip [^>]*r:embed="([^"]+)"/gu).entries()) {
    const picture = pictures[at]
    if (picture !== undefined) parts[place] = picture
  }
  edit(parts, 'word/document.xml', (text) => eastern(text.replaceAll(/ w:dirty="(?:true|1)"/gu, '')))
  edit(parts, 'word/styles.xml', offGrid)
  edit(parts, 'word/settings.xml', (text) => text.replaceAll(/<w:updateFields[^>]*\/>/gu, ''))
  if (parts['word/fontTable.xml'] !== undefined) parts['word/fontTable.xml'] = strToU8(fontTable(fonts))
  edit(parts, '[Content_Types].xml', (text) => text.replace('</Types>', `${types.join('')}</Types>`))
  return zipped(parts, docxType)
}

/** The parts that the document names, in the order in which it does. */
function placesOf(parts: Parts, named: RegExp): readonly string[] {
  const links = new Map(
    [...partText(parts, 'word/_rels/document.xml.rels').matchAll(/<Relationship [^>]*>/gu)].map(([link]) => [
      /Id="([^"]+)"/u.exec(link)?.[1] ?? '',
      /Target="\/?(?:word\/)?([^"]+)"/u.exec(link)?.[1] ?? '',
    ]),
  )
  return [...partText(parts, 'word/document.xml').matchAll(named)].map(([, id = '']) => `word/${links.get(id) ?? ''}`)
}

/** Words of tables are set closer than the lines of the page, to which some programs would draw them. */
function offGrid(text: string): string {
  return text.replaceAll(
    /(<w:style [^>]*w:styleId="(?:table|annex)(?:Text|Head)">.*?<w:pPr>)(?=<w:spacing)/gsu,
    '$1<w:snapToGrid w:val="0"/>',
  )
}

/** Quotation marks, dashes and signs that both alphabets have are set in the Chinese face. */
function eastern(text: string): string {
  return text.replaceAll(/<w:rFonts (?![^>]*w:hint)/gu, '<w:rFonts w:hint="eastAsia" ')
}

function fontTable({ instead, ...faces }: ReportFonts): string {
  const names = new Set(Object.values(faces))
  return `${xmlHead}${tag(
    'w:fonts',
    { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
    ...[...names].map((name) =>
      tag('w:font', { 'w:name': name }, ...(instead[name] === undefined ? [] : [tag('w:altName', { 'w:val': instead[name] })])),
    ),
  )}`
}
