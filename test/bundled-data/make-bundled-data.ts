/**
 * Writes the bundled data: `node test/run-script.mjs test/bundled-data/make-bundled-data.ts`. The result depends on
 * nothing but the files beside this one and in `test/facts/`; a test holds the files in `public/data/` equal to it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { stdout } from 'node:process'
import { bundledFiles } from './bundled-files.ts'
import { withMeasureTable } from './measure-table.ts'

for (const [path, content] of bundledFiles()) {
  const file = resolve('public/data', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  stdout.write(`${path} ${content.length}\n`)
}

const description = resolve('public/data/README.md')
writeFileSync(description, await withMeasureTable(readFileSync(description, 'utf8')))
