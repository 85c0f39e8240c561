import { importTarget } from './import-target.ts'
import { allowedLayers, application, layerOf } from './layers.ts'
import type { SourceFile } from './source-file.ts'

const withoutReact = new Set(['statistics', 'standards', 'indicators', 'figures', 'format', 'decks', 'reports'])

/** What is wrong with one file's imports, one sentence each. */
export function importViolations(file: SourceFile): readonly string[] {
  const layer = layerOf(file.path)
  const allowed = allowedLayers(layer)
  if (allowed === undefined && layer !== application) return [`${file.path}: the house has no folder ${layer}; add it to layers.ts`]
  return file.imports.flatMap((specifier) => {
    const target = importTarget(file.path, specifier)
    const fault = target === undefined ? packageFault(layer, specifier) : fileFault(layer, allowed, specifier, target)
    return fault === undefined ? [] : [`${file.path} imports ${specifier}: ${fault}`]
  })
}

function fileFault(layer: string, allowed: ReadonlySet<string> | undefined, specifier: string, target: string): string | undefined {
  if (!/\.(tsx?|css|json|svg)$/.test(target)) return 'write the extension'
  const targetLayer = layerOf(target)
  if (targetLayer !== layer && allowed?.has(targetLayer) === false) return `${layer} may not import ${targetLayer}`
  if (specifier.startsWith('.') && targetLayer !== layer) return 'use the # alias across folders'
  return undefined
}

function packageFault(layer: string, name: string): string | undefined {
  if (/^recharts(\/|$)/.test(name) && layer !== 'charts') return 'Recharts belongs to charts'
  if (/^(react|react-dom|react-aria-components|@tanstack\/.*)(\/|$)/.test(name) && withoutReact.has(layer)) {
    return `${layer} is plain data and knows no React`
  }
  return undefined
}
