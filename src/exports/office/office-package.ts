import { strFromU8, strToU8, zipSync, type ZippableFile } from 'fflate'
import type { ChartLinks } from './chart-xml.ts'
import { tag, xmlHead } from './xml.ts'

/** The parts of an office file, by name. */
export type Parts = Record<string, Uint8Array>

/** The parts of one chart. */
export interface ChartParts {
  readonly chart: (links: ChartLinks) => string
  /** What is drawn over it; null where nothing is. */
  readonly drawing: string | null
  readonly workbook: Uint8Array
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export function edit(parts: Parts, name: string, change: (text: string) => string): void {
  const part = parts[name]
  if (part === undefined) throw new Error(`The file has no ${name}.`)
  parts[name] = strToU8(change(strFromU8(part)))
}

export function partText(parts: Parts, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array())
}

/** A type in `[Content_Types].xml`. */
export function override(PartName: string, ContentType: string): string {
  return tag('Override', { PartName, ContentType })
}

/**
 * Puts valid charts, their sheets and what is drawn over them in the places of the library's own (`ppt/charts/chart3.xml`), in the same
 * order. Gives back the types of the parts that are new.
 */
export function putCharts(parts: Parts, places: readonly string[], charts: readonly ChartParts[]): readonly string[] {
  if (places.length !== charts.length) throw new Error('Charts and their places are not as many.')
  return places.flatMap((place, at) => {
    const own = charts[at]
    if (own === undefined) return []
    const [root = '', , file = ''] = place.split('/')
    const links = `${root}/charts/_rels/${file}.rels`
    const workbook = /Target="\.\.\/(embeddings\/[^"]+)"/u.exec(partText(parts, links))?.[1]
    if (workbook === undefined) throw new Error(`${place} has no workbook.`)
    const drawing = own.drawing === null ? null : `drawings/drawing${at + 1}.xml`
    parts[place] = strToU8(own.chart({ workbook: 'rId1', drawing: drawing === null ? null : 'rId2' }))
    parts[`${root}/${workbook}`] = own.workbook
    parts[links] = strToU8(
      relationships([
        ['rId1', `${relations}/package`, `../${workbook}`],
        ...(drawing === null ? [] : [['rId2', `${relations}/chartUserShapes`, `../${drawing}`] as const]),
      ]),
    )
    if (drawing === null || own.drawing === null) return []
    parts[`${root}/${drawing}`] = strToU8(own.drawing)
    return [override(`/${root}/${drawing}`, 'application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml')]
  })
}

function relationships(links: readonly (readonly [id: string, type: string, target: string])[]): string {
  return `${xmlHead}${tag(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    ...links.map(([Id, Type, Target]) => tag('Relationship', { Id, Type, Target })),
  )}`
}

/** The parts as a file; the content types are its first, as offices ask for. */
export function zipped(parts: Parts, type: string): Blob {
  const { '[Content_Types].xml': first = new Uint8Array(), ...rest } = parts
  const files = Object.entries({ '[Content_Types].xml': first, ...rest }).map(
    // Pictures and workbooks are compressed already.
    ([name, content]): readonly [string, ZippableFile] => [name, [content, { level: /\.(?:png|xlsx)$/u.test(name) ? 0 : 6 }]],
  )
  return new Blob([Uint8Array.from(zipSync(Object.fromEntries(files)))], { type })
}
