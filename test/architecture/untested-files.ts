import { importTarget } from './import-target.ts'
import { layerOf } from './layers.ts'
import type { SourceFile } from './source-file.ts'

const logic = new Set(['statistics', 'standards', 'indicators', 'figures', 'format', 'view-state', 'data'])

/** Logic files that export a function and that no test in the mirrored folder of `test` imports. */
export function untestedFiles(files: readonly SourceFile[], tests: readonly SourceFile[]): readonly string[] {
  const tested = new Set(
    tests
      .filter(({ path }) => /\.test\.tsx?$/.test(path))
      .flatMap(({ path, imports }) =>
        imports.flatMap((specifier) => importTarget(path, specifier) ?? []).filter((target) => layerOf(target) === layerOf(path)),
      ),
  )
  return files
    .filter(({ path, exportsFunction }) => path.endsWith('.ts') && exportsFunction && logic.has(layerOf(path)) && !tested.has(path))
    .map(({ path }) => `${path}: no test in test/${layerOf(path)} imports it`)
}
