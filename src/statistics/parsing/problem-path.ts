import { shortened } from './shortened.ts'

/**
 * Where something stands in a file: keys and positions (rows count from 0) from the whole to the part, as in
 * `['observations', 'value', 17]`; empty for the file as a whole. What has rows and columns of its own can turn it into theirs.
 */
export type ProblemPath = readonly (string | number)[]

/** `schools[3].name.zh`; a key that is no plain word stands in brackets and quotes. */
export function pathInWords(path: ProblemPath): string {
  return path
    .map((part, depth) => {
      if (typeof part === 'number') return `[${part}]`
      if (!/^[A-Za-z_]\w*$/.test(part)) return `[${shortened(part)}]`
      return depth === 0 ? part : `.${part}`
    })
    .join('')
}
