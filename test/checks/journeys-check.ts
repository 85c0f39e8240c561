import { readFileSync, rmSync } from 'node:fs'
import * as v from 'valibot'
import { prepareBrowser } from '#test/browser/prepare-browser.ts'
import { type Check, runCommand, type Tally } from './check.ts'

const file = 'test-results/journeys.json'
const reportSchema = v.object({ stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }) })

/** The journeys through the built application in a real browser. */
export const journeysCheck: Check = {
  name: 'journeys',
  run(): Tally {
    prepareBrowser()
    rmSync(file, { force: true })
    const fine = runCommand('playwright', ['test'])
    const { stats } = v.parse(reportSchema, JSON.parse(readFileSync(file, 'utf8')))
    return { passed: stats.expected, failed: fine ? 0 : Math.max(1, stats.unexpected + stats.flaky) }
  },
}
