import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'

/** The parts of an office file, by name. */
export type Package = Readonly<Record<string, Uint8Array>>

export async function readPackage(file: Blob): Promise<Package> {
  return unzipSync(new Uint8Array(await file.arrayBuffer()))
}

export function partText(parts: Package, name: string): string {
  const part = parts[name]
  if (part === undefined) throw new Error(`The package has no ${name}.`)
  return strFromU8(part)
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export function unescaped(text: string): string {
  return text.replaceAll(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole)
}

/** What XML 1.0 does not hold: control characters but tab and ends of lines, and two that are no characters. */
function isForbidden(code: number): boolean {
  return (code < 0x20 && ![9, 10, 13].includes(code)) || code === 0xfffe || code === 0xffff
}

/** What is wrong with a part as XML: tags that do not match, characters that it forbids, attributes twice; nothing where it is well-formed. */
export function xmlFault(text: string): string | null {
  const open: string[] = []
  const rest = text.replace(/^<\?xml[^?]*\?>/u, '')
  if (Array.from(rest).some((character) => isForbidden(character.codePointAt(0) ?? 0))) return 'a character that XML forbids'
  for (const [, closing, name = '', attributes = '', self] of rest.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/gsu)) {
    const names = [...attributes.matchAll(/([\w:]+)="/gsu)].map(([, attribute]) => attribute)
    if (new Set(names).size < names.length) return `${name} has an attribute twice`
    if (closing === '/') {
      if (open.pop() !== name) return `</${name}> closes something else`
    } else if (self !== '/') open.push(name)
  }
  if (open.length > 0) return `${open.join(', ')} stay open`
  const words = rest.replaceAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/gu, '')
  if (/[<>]/u.test(words)) return 'a tag that is none'
  return /&(?!amp;|lt;|gt;|quot;|apos;|#)/u.test(rest) ? 'an & by itself' : null
}

/** What is wrong with a package as a whole: links that lead nowhere, ids that are in no list, parts without or with too many types. */
export function packageFaults(parts: Package): readonly string[] {
  const names = Object.keys(parts)
  const types = partText(parts, '[Content_Types].xml')
  const overrides = [...types.matchAll(/<Override [^>]*?PartName="\/([^"]+)"/gsu)].map(([, name = '']) => name)
  const endings = new Set([...types.matchAll(/<Default [^>]*?Extension="([^"]+)"/gsu)].map(([, ending]) => ending))
  const faults = [
    ...names
      .filter((name) => /\.(xml|rels)$/u.test(name))
      .flatMap((name) => {
        const fault = xmlFault(partText(parts, name))
        return fault === null ? [] : [`${name}: ${fault}`]
      }),
    ...(names[0] === '[Content_Types].xml' ? [] : ['the content types are not first']),
    ...names.filter((name) => name.endsWith('/')).map((name) => `${name} is a folder`),
    ...overrides.filter((name) => parts[name] === undefined).map((name) => `${name} has a type and is not there`),
    ...overrides.filter((name, at) => overrides.indexOf(name) !== at).map((name) => `${name} has two types`),
    ...names
      .filter((name) => name !== '[Content_Types].xml' && !overrides.includes(name) && !endings.has(name.split('.').at(-1)))
      .map((name) => `${name} has no type`),
    // `xml` alone is a type for any part, and tells an office nothing.
    ...names
      .filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml' && !overrides.includes(name))
      .map((name) => `${name} has no type of its own`),
  ]
  const reached = new Set<string>()
  for (const name of names.filter((one) => one.endsWith('.rels'))) {
    const folder = name.replace(/_rels\/[^/]+$/u, '')
    const owner = name.replace('_rels/', '').replace(/\.rels$/u, '')
    const text = partText(parts, name)
    const ids = new Set([...text.matchAll(/\bId="([^"]+)"/gsu)].map(([, id]) => id))
    for (const [whole, target = ''] of text.matchAll(/Target="([^"]+)"[^>]*/gsu)) {
      if (whole.includes('TargetMode="External"')) continue
      const path = target.startsWith('/') ? target.slice(1) : new URL(target, `http://x/${folder}`).pathname.slice(1)
      reached.add(path)
      if (parts[path] === undefined) faults.push(`${name} leads to ${path}, which is not there`)
    }
    const own = parts[owner]
    if (own === undefined) continue
    for (const [, id = ''] of strFromU8(own).matchAll(/\br:(?:id|embed|link)="([^"]+)"/gsu))
      if (!ids.has(id)) faults.push(`${owner} names ${id}, which ${name} has not`)
  }
  const lost = names.filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml' && !reached.has(name))
  return [...faults, ...lost.map((name) => `nothing leads to ${name}`)]
}

export interface ReadChart {
  readonly name: string
  readonly categories: readonly string[]
  /** By name, in order; null where the chart has no point. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
  /** The same from its sheet. */
  readonly sheet: readonly (readonly unknown[])[]
}

/** The charts of a package with the numbers that they draw and those of their sheets. */
export async function readCharts(parts: Package): Promise<readonly ReadChart[]> {
  const names = Object.keys(parts).filter((name) => /\/charts\/chart\d+\.xml$/u.test(name))
  return Promise.all(
    names
      .toSorted((a, b) => Number(/\d+/su.exec(a)?.[0]) - Number(/\d+/su.exec(b)?.[0]))
      .map(async (name) => {
        const text = partText(parts, name)
        const links = partText(parts, name.replace('charts/', 'charts/_rels/').replace(/$/u, '.rels'))
        const [, workbook = ''] = /Target="(?:\.\.\/)?([^"]*embeddings\/[^"]+)"/su.exec(links) ?? []
        const folder = name.split('/')[0] ?? ''
        const file = parts[workbook.startsWith('/') ? workbook.slice(1) : `${folder}/${workbook.replace('../', '')}`]
        if (file === undefined) throw new Error(`${name} has no workbook`)
        const book = await readXlsx(file)
        const series = [...text.matchAll(/<c:ser>(.*?)<\/c:ser>/gsu)].map(([, ser = '']) => {
          const [, count = '0'] = /<c:numCache>.*?<c:ptCount val="(\d+)"/su.exec(ser) ?? []
          const [, cache = ''] = /<c:numCache>(.*?)<\/c:numCache>/su.exec(ser) ?? []
          const points = new Map(
            [...cache.matchAll(/<c:pt idx="(\d+)"[^>]*><c:v>([^<]*)<\/c:v>/gsu)].map(([, idx, value]) => [Number(idx), Number(value)]),
          )
          const [, called = ''] = /<c:tx>.*?<c:v>([^<]*)<\/c:v>/su.exec(ser) ?? []
          return { name: unescaped(called), values: Array.from({ length: Number(count) }, (_, at) => points.get(at) ?? null) }
        })
        const [, first = ''] = /<c:cat>(.*?)<\/c:cat>/su.exec(text) ?? []
        const categories = [...first.matchAll(/<c:v>([^<]*)<\/c:v>/gsu)].map(([, value = '']) => unescaped(value))
        return { name, categories, series, sheet: book.sheets[0]?.rows ?? [] }
      }),
  )
}
