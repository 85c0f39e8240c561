/**
 * `npm test`: every check of the product, one after the other; a failed one does not stop the others. Names after the
 * command run only those: `npm test -- types lint`. The last line counts them all.
 */
import { mkdirSync } from 'node:fs'
import { argv, exit, stdout } from 'node:process'
import { type Check, commandCheck, type Tally } from './checks/check.ts'
import { journeysCheck } from './checks/journeys-check.ts'
import { unitCheck } from './checks/unit-check.ts'

const checks: readonly Check[] = [
  commandCheck('types', 'tsc', '--project', '.'),
  commandCheck('format', 'prettier', '--check', '--log-level', 'warn', '.'),
  commandCheck('lint', 'oxlint'),
  commandCheck('unused', 'knip', '--no-progress'),
  unitCheck,
  commandCheck('build', 'vite', 'build', '--logLevel', 'warn'),
  commandCheck('size', 'size-limit'),
  journeysCheck,
]

const named = argv.slice(3)
const unknown = named.filter((name) => !checks.some((check) => check.name === name))
if (unknown.length > 0) {
  stdout.write(`No check is called ${unknown.join(', ')}; there are ${checks.map(({ name }) => name).join(', ')}\n`)
  exit(2)
}

mkdirSync('test-results', { recursive: true })
const results = checks
  .filter(({ name }) => named.length === 0 || named.includes(name))
  .map((check) => {
    stdout.write(`\n== ${check.name}\n`)
    const started = Date.now()
    const tally = attempt(check)
    const verdict = tally.failed === 0 ? 'passed' : 'FAILED'
    return {
      tally,
      line: `${check.name.padEnd(10)} ${verdict}  ${String(tally.passed)} passed, ${String(tally.failed)} failed, ${String(Math.round((Date.now() - started) / 1000))} s`,
    }
  })

const passed = results.reduce((sum, { tally }) => sum + tally.passed, 0)
const failed = results.reduce((sum, { tally }) => sum + tally.failed, 0)
stdout.write(`\n${results.map(({ line }) => line).join('\n')}\n${String(passed)} passed, ${String(failed)} failed\n`)
exit(failed === 0 ? 0 : 1)

function attempt(check: Check): Tally {
  try {
    return check.run()
  } catch (error) {
    stdout.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return { passed: 0, failed: 1 }
  }
}
