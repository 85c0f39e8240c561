import { readFileSync } from 'node:fs'
import { parseStandards } from '#standards/parse-standards.ts'
import type { StandardBook } from '#standards/standard.ts'

const parsed = parseStandards(JSON.parse(readFileSync('public/data/standards.json', 'utf8')))
if (parsed.kind === 'refused') throw new Error(`public/data/standards.json is refused: ${JSON.stringify(parsed.refusal)}`)

/** The standards that the product ships. */
export const shippedStandards: StandardBook = parsed.content
