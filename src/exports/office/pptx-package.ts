import { strFromU8, unzipSync } from 'fflate'
import { palette } from '#ui/palette.ts'
import { officeColour } from './office-colour.ts'
import { edit, override, putCharts, zipped, type ChartParts, type Parts } from './office-package.ts'

const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

interface Words {
  /** BCP 47, of all text. */
  readonly language: string
  /** Of all text, in both alphabets. */
  readonly font: string
}

/**
 * What the library's package lacks, mended part by part: its charts replaced by valid ones, a theme of its own for the notes,
 * placeholders that follow their layout, fonts in both alphabets, content types of parts that there are, each for a fault that
 * PowerPoint repairs or Keynote refuses.
 */
export function finishPptx(made: Uint8Array, charts: readonly ChartParts[], { font, language }: Words): Blob {
  const parts: Parts = unzipSync(made, { filter: ({ name }) => !name.endsWith('/') })
  const types = putCharts(parts, chartPlaces(parts), charts)
  putTheme(parts, font)
  edit(parts, 'ppt/presentation.xml', notesBeforeSlides)
  for (const name of Object.keys(parts)) {
    if (!/^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/u.test(name)) continue
    edit(parts, name, (text) => languageOf(name.includes('/notesSlides/') ? paragraphs(text) : slidePart(text, name), language))
  }
  edit(parts, '[Content_Types].xml', (text) => contentTypes(text, types, parts))
  edit(parts, 'docProps/core.xml', (text) => text.replace(/<dc:subject>[^<]*<\/dc:subject>/su, ''))
  edit(parts, 'docProps/app.xml', (text) => text.replace('PptxGenJS', ''))
  return zipped(parts, pptxType)
}

/** The chart of a slide, by the relationship that the library gave it. */
function chartOf(parts: Parts, slide: string): string | null {
  const links = parts[slide.replace('ppt/slides/', 'ppt/slides/_rels/').replace(/$/su, '.rels')]
  return links === undefined ? null : (/Target="\/(ppt\/charts\/chart\d+\.xml)"/u.exec(strFromU8(links))?.[1] ?? null)
}

function slideNumber(name: string): number {
  return Number(/\d+/u.exec(name)?.[0] ?? 0)
}

function chartPlaces(parts: Parts): readonly string[] {
  return Object.keys(parts)
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))
    .toSorted((a, b) => slideNumber(a) - slideNumber(b))
    .flatMap((slide) => chartOf(parts, slide) ?? [])
}

/** Stages as accents, so that what the office adds looks alike; the notes have a theme of their own, which PowerPoint asks for. */
function putTheme(parts: Parts, font: string): void {
  const accents = [
    palette['stage-primary'],
    palette['stage-kindergarten'],
    palette['stage-junior'],
    palette['stage-senior'],
    palette.brand,
    palette.muted,
  ]
  const face = `panose="020B0503020204020204" pitchFamily="34" charset="-122"`
  edit(parts, 'ppt/theme/theme1.xml', (text) =>
    accents
      .reduce(
        (theme, colour, at) =>
          theme.replace(new RegExp(`(<a:accent${at + 1}><a:srgbClr val=")[0-9A-F]{6}`, 'u'), `$1${officeColour(colour)}`),
        text,
      )
      .replaceAll(
        /<a:latin typeface="[^"]*"\/><a:ea typeface=""\/>/gsu,
        `<a:latin typeface="${font}" ${face}/><a:ea typeface="${font}" ${face}/>`,
      )
      .replaceAll(/<a:font script="Hans" typeface="[^"]*"\/>/gsu, `<a:font script="Hans" typeface="${font}"/>`),
  )
  const theme = parts['ppt/theme/theme1.xml']
  if (theme !== undefined) parts['ppt/theme/theme2.xml'] = theme
  edit(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels', (text) => text.replace('theme1.xml', 'theme2.xml'))
}

/** The schema wants the list of notes masters before that of slides. */
function notesBeforeSlides(text: string): string {
  const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/u.exec(text)?.[0] ?? ''
  return text.replace(notes, '').replace('<p:sldIdLst>', `${notes}<p:sldIdLst>`)
}

function contentTypes(text: string, types: readonly string[], parts: Parts): string {
  return text
    .replaceAll(/<Override PartName="([^"]+)"[^>]*\/>/gsu, (whole, name: string) => (parts[name.slice(1)] === undefined ? '' : whole))
    .replace('ContentType="image/jpg"', 'ContentType="image/jpeg"')
    .replace(
      '</Types>',
      `${override('/ppt/theme/theme2.xml', 'application/vnd.openxmlformats-officedocument.theme+xml')}${types.join('')}</Types>`,
    )
}

/** A slide, layout or master: placeholders of slides follow their layout, tables say that they have a head, one `a:pPr` a paragraph. */
function slidePart(text: string, name: string): string {
  const clean = text
    .replaceAll(/<p:ph\s+idx="(\d+)"\s+type="(title|body)"\s+hasCustomPrompt="1"\s*\/>/gsu, '<p:ph type="$2" idx="$1"/>')
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1" bandRow="1"/>')
    .replaceAll(/(<\/a:r>)<a:pPr[^>]*>(?:(?!<\/a:pPr>).)*<\/a:pPr>/gsu, '$1')
    .replaceAll(/(<\/a:r>)<a:pPr[^>]*\/>/gsu, '$1')
  if (name.startsWith('ppt/slideLayouts/'))
    return clean.replaceAll(
      /(<p:ph type="(?:title|body)" idx="\d+"\/>(?:(?!<\/p:sp>).)*?)<a:bodyPr[^>]*><\/a:bodyPr>/gsu,
      '$1<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:normAutofit/></a:bodyPr>',
    )
  return name.startsWith('ppt/slides/')
    ? clean.replaceAll(/<p:sp>(?:(?!<\/p:sp>).)*<p:ph type="(?:title|body)" idx="\d+"\/>(?:(?!<\/p:sp>).)*<\/p:sp>/gsu, placeholder)
    : clean
}

/** What a slide repeats of its layout's placeholder is left to the layout, but a smaller type of a long title. */
function placeholder(shape: string): string {
  const size = / sz="(\d+)"/u.exec(shape)?.[1]
  const isTitle = shape.includes('type="title"')
  const own = isTitle && size !== undefined && size !== '2800' ? ` sz="${size}"` : ''
  return shape
    .replace(/<p:spPr>.*?<\/p:spPr>/su, '<p:spPr/>')
    .replace('<p:cNvSpPr/>', '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>')
    .replace(/<a:bodyPr[^>]*>(?:<\/a:bodyPr>)?/su, '<a:bodyPr/>')
    .replace(/<a:pPr[^>]*>.*?<\/a:pPr>/su, '')
    .replace(/<a:rPr[^>]*>.*?<\/a:rPr>/su, `<a:rPr lang="en-US"${own}/>`)
    .replace(/<a:endParaRPr[^>]*\/>/su, '')
    .replace(/name="Text \d+"/su, isTitle ? 'name="Title"' : 'name="Measure"')
}

/** Each line of the notes is a paragraph: in one run they are joined. */
function paragraphs(text: string): string {
  return text.replaceAll(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/gsu,
    (_, look: string, words: string, end: string) =>
      words
        .split('\n')
        .map((line) => `<a:p><a:r>${look}<a:t>${line}</a:t></a:r>${end}</a:p>`)
        .join(''),
  )
}

function languageOf(text: string, language: string): string {
  return text.replaceAll('lang="en-US"', `lang="${language}"`).replaceAll(' dirty="0"', '')
}
