/** What XML 1.0 forbids even when it is escaped: an office program calls the whole file broken for one of them. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** A text that XML can hold; what it cannot is left out. */
export function holdable(text: string): string {
  return text.replaceAll(forbidden, '')
}

/** A text as it stands between tags or in an attribute. */
export function escaped(text: string): string {
  return holdable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

type Attributes = Readonly<Record<string, string | number>>

/** An element with what stands in it; texts in it are escaped by who puts them there. */
export function tag(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  const words = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? value : escaped(value)}"`)
    .join('')
  const inner = content.join('')
  return inner === '' ? `<${name}${words}/>` : `<${name}${words}>${inner}</${name}>`
}

/** `<name val="…"/>`, as most of a chart is written. */
export function val(name: string, value: string | number): string {
  return tag(name, { val: value })
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
