import { parseSync } from 'vite'

/** One file of the house, with what the rules ask about it. */
export interface SourceFile {
  /** Path from the folder it was read in, such as `charts/trend-chart.tsx`. */
  readonly path: string
  /** The text without its comments. */
  readonly code: string
  readonly text: string
  readonly imports: readonly string[]
  readonly exportsDefault: boolean
  readonly exportsFromElsewhere: boolean
  readonly exportsFunction: boolean
}

/** Reads what a file imports and exports, with the parser that also builds the product. */
export function parseSource(path: string, text: string): SourceFile {
  if (!/\.tsx?$/.test(path)) {
    return { path, text, code: text, imports: [], exportsDefault: false, exportsFromElsewhere: false, exportsFunction: false }
  }
  const { program, module, comments, errors } = parseSync(path, text)
  const [error] = errors
  if (error !== undefined) throw new Error(`${path} does not parse: ${error.message}`)
  const exports = module.staticExports.flatMap(({ entries }) => entries)
  return {
    path,
    text,
    code: comments.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text),
    imports: [
      ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...exports.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
      ...module.dynamicImports.map(({ moduleRequest }) => text.slice(moduleRequest.start, moduleRequest.end).replaceAll(/['"`]/g, '')),
    ],
    exportsDefault: exports.some(({ exportName }) => exportName.kind === 'Default'),
    exportsFromElsewhere: exports.some(({ moduleRequest }) => moduleRequest !== null),
    exportsFunction: program.body.some((statement) => {
      if (statement.type !== 'ExportNamedDeclaration') return false
      const { declaration } = statement
      if (declaration?.type === 'FunctionDeclaration') return true
      return (
        declaration?.type === 'VariableDeclaration' && declaration.declarations.some(({ init }) => init?.type === 'ArrowFunctionExpression')
      )
    }),
  }
}
