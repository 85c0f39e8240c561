/** Writes `public/data/standards.json`: `node test/run-script.mjs test/bundled-data/make-standards.ts`. */
import { writeFileSync } from 'node:fs'
import { standardsJson } from './standards/standards-json.ts'

writeFileSync('public/data/standards.json', standardsJson())
