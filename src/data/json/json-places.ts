import { findNodeAtLocation, parse, parseTree, type ParseError } from 'jsonc-parser'
import type { ProblemPath } from '#statistics/parsing/problem-path.ts'

/** A place in a text, both counted from 1. */
export interface TextPlace {
  readonly line: number
  readonly column: number
}

/** Beyond so many characters a tree of the text takes more memory than an office machine should give for a message. */
const longestTree = 8_000_000

/** Tells lines and columns of offsets into a text. */
function placeFinder(text: string): (offset: number) => TextPlace {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

/** Where a text stops being JSON, and the word or sign that stands there; null if it is JSON after all. */
export function syntaxFault(text: string): { readonly place: TextPlace; readonly found: string } | null {
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (first === undefined) return null
  const { offset } = first
  const found = /^[\w.+-]+/.exec(text.slice(offset, offset + 40))?.[0] ?? Array.from(text.slice(offset, offset + 2))[0] ?? ''
  return { place: placeFinder(text)(offset), found }
}

/**
 * Where the values of these paths stand in a JSON text; of what is not there, where the nearest thing around it begins. Null for
 * all of them where the text is too long to look.
 */
export function placesOfPaths(text: string, paths: readonly ProblemPath[]): readonly (TextPlace | null)[] {
  const tree = text.length > longestTree ? undefined : parseTree(text)
  if (tree === undefined) return paths.map(() => null)
  const placeOf = placeFinder(text)
  return paths.map((path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = findNodeAtLocation(tree, path.slice(0, length))
      if (node !== undefined) return placeOf(node.offset)
    }
    return null
  })
}
