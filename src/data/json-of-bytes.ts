import type { DataFileFailure } from './data-file-error.ts'

export type JsonResult = { readonly kind: 'json'; readonly json: unknown } | { readonly kind: 'failed'; readonly failure: DataFileFailure }

/** True when brackets or a text are still open at the end: the rest of the file is missing. */
function endsOpen(text: string): boolean {
  let depth = 0
  let inText = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (inText) {
      if (character === '\\') at += 1
      else if (character === '"') inText = false
    } else if (character === '"') inText = true
    else if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') depth -= 1
  }
  return inText || depth > 0
}

/** Line and column out of the browser's message: "position 41" in Chromium, "line 3 column 5" in Firefox. */
function placeOf(message: string, text: string): { line: number; column: number } | null {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? []
  if (line !== undefined && column !== undefined) return { line: Number(line), column: Number(column) }
  const [, position] = /position (\d+)/.exec(message) ?? []
  if (position === undefined) return null
  const before = text.slice(0, Number(position)).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

function failed(failure: DataFileFailure): JsonResult {
  return { kind: 'failed', failure }
}

/** Reads bytes as UTF-8 (with or without a byte order mark) and that as JSON, or says what they are instead. */
export function jsonOfBytes(bytes: Uint8Array): JsonResult {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return failed({ kind: 'not-utf-8' })
  }
  const start = text.trimStart()
  if (start === '') return failed({ kind: 'empty' })
  if (start.startsWith('<')) return failed({ kind: 'html' })
  try {
    const json: unknown = JSON.parse(text)
    return { kind: 'json', json }
  } catch (error) {
    const opened = start.startsWith('{') || start.startsWith('[')
    if (opened && endsOpen(text)) return failed({ kind: 'cut', bytes: null })
    return failed({ kind: 'not-json', place: placeOf(error instanceof Error ? error.message : '', text) })
  }
}
