/**
 * Runs a TypeScript script of the repository: `node test/run-script.mjs test/bundled-data/make-schema.ts`. The script
 * runs on import, may use the `#folder/*` aliases, and finds its own arguments from `process.argv[3]` on.
 */
import { resolve } from 'node:path'
import { argv, exit, stderr } from 'node:process'
import { runnerImport } from 'vite'

const script = argv[2]
if (script === undefined) {
  stderr.write('Name the script to run: node test/run-script.mjs <file.ts>\n')
  exit(2)
}
await runnerImport(resolve(script), { configFile: false, logLevel: 'error' })
