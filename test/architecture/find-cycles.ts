import { importTarget } from './import-target.ts'
import type { SourceFile } from './source-file.ts'

/** Every circle of imports, each written once as `a → b → a`. */
export function findCycles(files: readonly SourceFile[]): readonly string[] {
  const targets = new Map(
    files.map((file) => [file.path, file.imports.flatMap((specifier) => importTarget(file.path, specifier) ?? [])] as const),
  )
  const finished = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path)
    if (start !== -1) {
      circles.push([...trail.slice(start), path].join(' → '))
      return
    }
    if (finished.has(path)) return
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path])
    finished.add(path)
  }
  for (const path of targets.keys()) visit(path, [])
  return circles
}
