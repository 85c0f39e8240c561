/**
 * `npm run bench`: how fast the built application answers on a processor slowed down four times, and what its first load
 * weighs. Prints medians over five rounds.
 */
import { stdout } from 'node:process'
import type { Browser, Page } from '@playwright/test'
import { launchBrowser } from '#test/browser/launch-browser.ts'
import { serveBoard } from '#test/browser/serve-board.ts'
import { measureFirstLoad } from './first-load.ts'
import { type Answer, measureAnswer } from './measure-answer.ts'
import { measureLargeDistrict } from './large-districts.ts'
import { measureLargeOpening } from './large-opening.ts'
import { measureMeeting } from './meeting.ts'
import { generatedDistrict } from './generated-district.ts'
import { serveDistrict } from './serve-district.ts'
import { switches } from './switches.ts'

const rounds = 5
const slowdown = 4

const board = await serveBoard()
const browser = await launchBrowser()
try {
  await printFirstLoad(browser)
  await printSwitches(browser)
  printLargeDistricts()
  await printLargeOpenings(browser)
  await printMeetings(browser)
} finally {
  await browser.close()
  await board.close()
}

async function printFirstLoad(browserOfAll: Browser): Promise<void> {
  const loads = []
  for (let round = 0; round < rounds; round += 1) {
    const page = await slowPage(browserOfAll)
    loads.push(await measureFirstLoad(page, board.address))
    await page.close()
  }
  const rows = [
    ['JavaScript of the first page', 'kB', loads.map((load) => load.scripts), 190],
    ['Recharts', 'kB', loads.map((load) => load.charts), undefined],
    ['styles', 'kB', loads.map((load) => load.styles), undefined],
    ['data', 'kB', loads.map((load) => load.data), undefined],
    ['headline visible', 'ms', loads.map((load) => load.headline), undefined],
    ['four figures drawn', 'ms', loads.map((load) => load.figures), undefined],
    ['answers', 'ms', loads.map((load) => load.answers), undefined],
  ] as const
  stdout.write('\nFirst load of the overview (gzip, processor ÷4)\n')
  for (const [name, unit, values, limit] of rows) {
    stdout.write(
      `${name.padEnd(32)} ${median(values).toFixed(0).padStart(6)} ${unit}${limit === undefined ? '' : `  (limit ${String(limit)})`}\n`,
    )
  }
}

async function printSwitches(browserOfAll: Browser): Promise<void> {
  stdout.write(`\nSwitching (processor ÷${String(slowdown)}, median of ${String(rounds)}, ms from input to painted frame; aim 100)\n`)
  stdout.write(`${''.padEnd(32)} ${'first'.padStart(6)} ${'settled'.padStart(8)} ${'worst'.padStart(6)}\n`)
  for (const { name, route, steps } of switches) {
    const page = await slowPage(browserOfAll)
    await page.goto(`${board.address}#${route}`)
    await page.locator('figure[data-figure] [role="application"]:has([data-mark])').first().waitFor()
    const answers: Answer[] = []
    for (let round = 0; round < rounds; round += 1) {
      for (const act of steps) answers.push(await measureAnswer(page, () => act(page)))
    }
    const settled = answers.map((answer) => answer.settled)
    const numbers = [median(answers.map((answer) => answer.first)), median(settled), Math.max(...settled)]
    stdout.write(`${name.padEnd(32)} ${numbers.map((number, index) => number.toFixed(0).padStart(index === 1 ? 8 : 6)).join(' ')}\n`)
    await page.close()
  }
}

function printLargeDistricts(): void {
  const sizes = [40, 400, 3_000]
  // The first run of a program is slower than any other; it is not counted.
  measureLargeDistrict(40)
  const measured = sizes.map((size) => measureLargeDistrict(size))
  stdout.write('\nGenerated districts over ten years, ms at full speed\n')
  stdout.write(`${'schools'.padEnd(32)} ${sizes.map((size) => String(size).padStart(8)).join(' ')}\n`)
  stdout.write(`${'size of the file, MB'.padEnd(32)} ${measured.map(({ megabytes }) => megabytes.toFixed(1).padStart(8)).join(' ')}\n`)
  for (const [at, { name }] of (measured[0]?.steps ?? []).entries()) {
    stdout.write(`${name.padEnd(32)} ${measured.map(({ steps }) => (steps[at]?.ms ?? Number.NaN).toFixed(0).padStart(8)).join(' ')}\n`)
  }
}

async function printLargeOpenings(browserOfAll: Browser): Promise<void> {
  stdout.write('\nOpening generated districts in a browser, ms at full speed (median of 3; tasks of at most 50 ms count as 0)\n')
  stdout.write(`${'schools'.padEnd(32)} ${['headline', 'longest task while read', 'until the headline'].join('  ')}\n`)
  for (const schools of [40, 400, 3_000]) {
    const openings = []
    for (let round = 0; round < 3; round += 1) {
      const page = await browserOfAll.newPage({ locale: 'zh-CN' })
      openings.push(await measureLargeOpening(page, board.address, schools))
      await page.close()
    }
    const columns = [openings.map((one) => one.headline), openings.map((one) => one.whileRead), openings.map((one) => one.untilHeadline)]
    stdout.write(`${String(schools).padEnd(32)} ${columns.map((values) => median(values).toFixed(0).padStart(8)).join(' ')}\n`)
  }
}

async function printMeetings(browserOfAll: Browser): Promise<void> {
  for (const schools of [null, 3_000]) {
    const page = await browserOfAll.newPage({ locale: 'zh-CN', viewport: { width: 1920, height: 1080 } })
    if (schools !== null) await serveDistrict(page, generatedDistrict(schools))
    const { arranged, files, slide, slides } = await measureMeeting(page, board.address)
    await page.close()
    stdout.write(`\nA meeting with ${slides} slides${schools === null ? '' : `, ${schools} schools`}, ms at full speed\n`)
    stdout.write(
      `${'slides laid out'.padEnd(32)} ${arranged.ms.toFixed(0).padStart(8)}  longest task ${arranged.longest.toFixed(0)}  (limit of a task 200)\n`,
    )
    stdout.write(
      `${'next slide painted'.padEnd(32)} ${slide.usual.toFixed(0).padStart(8)}  slowest ${slide.slowest.toFixed(0)}  (limit 100)\n`,
    )
    for (const { longest, ms, name } of files)
      stdout.write(`${name.padEnd(32)} ${ms.toFixed(0).padStart(8)}  longest task ${longest.toFixed(0)}  (limits 5000, 200)\n`)
  }
}

async function slowPage(browserOfAll: Browser): Promise<Page> {
  const context = await browserOfAll.newContext({ locale: 'zh-CN', viewport: { width: 1920, height: 1080 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return page
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
