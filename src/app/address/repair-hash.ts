import { unreadParts } from '#view/unread-parts.ts'

/** What the board writes behind the hash: only these, beside the free text of a search. */
const strange = /[^\w./,~-].*$/s
const endings = /[\s.,，。、；：！？…;:!?）】》」』”’"'\])>]+$/u

const closing: ReadonlyMap<string, string> = new Map([
  ['）', '（'],
  [')', '('],
  ['】', '【'],
  ['》', '《'],
  ['」', '「'],
  [']', '['],
])

/** A text with its percent signs read; as it stands where they say nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A searched word without the punctuation of the sentence that the link stood in; a bracket opened in it stays. */
function withoutEnding(text: string): string {
  const ending = endings.exec(text)?.[0] ?? ''
  const word = text.slice(0, text.length - ending.length)
  const kept = [...closing].map(([close, open]) => (word.includes(open) ? ending.indexOf(close) + 1 : 0))
  return word + ending.slice(0, Math.max(...kept))
}

function repairedPath(path: string): string {
  const plain = decoded(path)
    .replace(strange, '')
    .replace(/[.,/]+$/, '')
  return plain.startsWith('/') ? plain : `/${plain}`
}

function repairedParameter(name: string, value: string): readonly [string, string] {
  return [name.replace(strange, ''), name === 'q' ? withoutEnding(value) : value.replace(strange, '').replace(/[.,]+$/, '')]
}

/**
 * An address as the reader meant it, from one that a chat program, a mail or a sentence around it damaged: `&amp;` for `&`,
 * escaped question marks, words and punctuation behind it, parameters before the hash instead of behind it. Hashes begin
 * with `#`, the search of the page with `?`; a right one comes back as it is.
 */
export function repairHash(hash: string, pageSearch: string): string {
  const text = hash.slice(1)
  const whole = text.includes('?') ? text : decoded(text)
  const [path = '', ...rest] = whole.split('?')
  const search = rest.join('?').replaceAll(/&(amp;)+/gi, '&')
  const misplaced = [...new URLSearchParams(pageSearch)].filter(([name, value]) => unreadParts({ [name]: value }).length === 0)
  const parameters = [...misplaced, ...new URLSearchParams(search.includes('=') ? search : decoded(search))]
  const repaired = new URLSearchParams(Object.fromEntries(parameters.map(([name, value]) => repairedParameter(name, value)))).toString()
  return `#${repairedPath(path)}${repaired === '' ? '' : `?${repaired}`}`
}
