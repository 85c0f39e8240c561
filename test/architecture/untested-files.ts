import { importTarget } from './import-target.ts'
import { layerOf } from './layers.ts'
import type { SourceFile } from './source-file.ts'

const logic = new Set(['statistics', 'standards', 'indicators', 'figures', 'format', 'view', 'data', 'tables'])

/**
 * Logic files that export a function and are not tested. A file is tested if a test in the mirrored folder of `test` imports
 * it or a file that uses it; a part that only one other file uses is tested wherever that file is.
 */
export function untestedFiles(files: readonly SourceFile[], tests: readonly SourceFile[]): readonly string[] {
  const named = new Set(
    tests
      .filter(({ path }) => /\.test\.tsx?$/.test(path))
      .flatMap((test) => targetsOf(test).filter((target) => layerOf(target) === layerOf(test.path))),
  )
  const users = new Map<string, string[]>()
  for (const file of files) for (const target of new Set(targetsOf(file))) users.set(target, [...(users.get(target) ?? []), file.path])

  const isTested = (path: string, seen: ReadonlySet<string>): boolean => {
    const own = (users.get(path) ?? []).filter((user) => layerOf(user) === layerOf(path))
    if (named.has(path) || own.some((user) => named.has(user))) return true
    const [user, another] = own
    return user !== undefined && another === undefined && !seen.has(user) && isTested(user, new Set([...seen, user]))
  }
  return files
    .filter(({ path, exportsFunction }) => path.endsWith('.ts') && exportsFunction && logic.has(layerOf(path)))
    .filter(({ path }) => !isTested(path, new Set([path])))
    .map(({ path }) => `${path}: no test in test/${layerOf(path)} imports it`)
}

function targetsOf(file: SourceFile): readonly string[] {
  return file.imports.flatMap((specifier) => importTarget(file.path, specifier) ?? [])
}
