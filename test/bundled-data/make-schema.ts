import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaFiles } from './schema-files.ts'

const folder = join(import.meta.dirname, '../../public/data')

mkdirSync(folder, { recursive: true })
for (const { path, text } of schemaFiles) writeFileSync(join(folder, path), text)
