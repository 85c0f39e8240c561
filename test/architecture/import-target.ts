import { posix } from 'node:path'

/** The file of `src` that an import names, or nothing for a package or a file outside. */
export function importTarget(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  return undefined
}
