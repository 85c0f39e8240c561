import { readFileSync, rmSync } from 'node:fs'
import * as v from 'valibot'
import { type Check, runCommand, type Tally } from './check.ts'

const file = 'test-results/unit.json'
const reportSchema = v.object({ numPassedTests: v.number(), numFailedTests: v.number(), numFailedTestSuites: v.number() })

/** Every test of `test/**` that needs no browser. */
export const unitCheck: Check = {
  name: 'unit',
  run(): Tally {
    rmSync(file, { force: true })
    const fine = runCommand('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`])
    const report = v.parse(reportSchema, JSON.parse(readFileSync(file, 'utf8')))
    return { passed: report.numPassedTests, failed: fine ? 0 : Math.max(1, report.numFailedTests) }
  },
}
