import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSource, type SourceFile } from './source-file.ts'

const root = join(import.meta.dirname, '../..')

/** Every file below a folder of the repository. */
export function readSources(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => parseSource(path.slice(join(root, folder).length + 1), readFileSync(path, 'utf8')))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
