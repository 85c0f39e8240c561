import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { barsLayout } from '#charts/kinds/bars-layout.ts'
import { columnsLayout } from '#charts/kinds/columns-layout.ts'
import { histogramLayout } from '#charts/kinds/histogram-layout.ts'
import { timelineLayout } from '#charts/kinds/timeline-layout.ts'
import { trendLayout } from '#charts/kinds/trend-layout.ts'
import { dataErrorWords } from '#data/words/data-error-words.ts'
import { DataFileError } from '#data/data-file-error.ts'
import type { Figure } from '#figures/figure.ts'
import { assessCatalogue } from '#indicators/catalogue.ts'
import type { DistrictPackage } from '#statistics/district-package.ts'
import { districtStatistics, reportedOnly } from '#statistics/index-district.ts'
import { parseDistrictPackage } from '#statistics/parse-district-package.ts'
import { randomFrom, type Random } from '#test/bundled-data/random.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { leaves, put, valueAt } from '#test/statistics/put.ts'
import { figuresOf, sentencesOf } from '#test/views/view-sentences.ts'

/**
 * The bundled file with one value replaced, 2,000 times: it is refused in words, or it opens and every page has something to
 * say. Of what opens, all sentences and figures of a view are made, and laid out in a small and a large room.
 */

const cases = 2000

/** What people, programs and attackers put into a file: words, numbers and shapes that do not belong there. */
const intruders: readonly unknown[] = [
  undefined,
  null,
  true,
  '',
  ' ',
  '无',
  '1,234',
  '12.5%',
  '2018-02-30',
  'constructor',
  '__proto__',
  'toString',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://example.org","x")',
  '${1+1}',
  '\u202Eneddih\u0000',
  'n'.repeat(60),
  '9'.repeat(300),
  '👨‍👩‍👧‍👦'.repeat(20),
  -1,
  0,
  -0,
  0.1,
  0.05,
  2.5,
  1e-320,
  99,
  101,
  1949,
  2100,
  100_000,
  100_000_000,
  1e13,
  1e16,
  1e150,
  1e308,
  -1e308,
  Number.MAX_SAFE_INTEGER + 2,
  [],
  {},
  [[]],
  [null],
  { dictionary: [], codes: [] },
  { dictionary: ['x'], codes: [0, 5] },
]

const numbers = intruders.filter((one) => typeof one === 'number')
const texts = intruders.filter((one) => typeof one === 'string')

const file: unknown = JSON.parse(readFileSync('public/data/districts/qingshan.json', 'utf8'))

/** Places of the file by field: all rows of a column are one field, so that long columns do not hide the others. */
function fieldsOf(json: unknown): readonly (readonly string[])[] {
  const fields = new Map<string, string[]>()
  for (const path of leaves(json)) {
    const field = path.replaceAll(/\[\d+\]/g, '[*]')
    fields.set(field, [...(fields.get(field) ?? []), path])
  }
  return [...fields.values()]
}

function oneOf<Item>(items: readonly Item[], random: Random): Item {
  const [chosen] = items.slice(random.whole(0, items.length - 1)).map((item) => ({ item }))
  if (chosen === undefined) throw new Error('There is nothing to choose from.')
  return chosen.item
}

function layOut(figure: Figure): void {
  for (const size of [
    { width: 280, height: 180 },
    { width: 1600, height: 900 },
  ]) {
    if (figure.kind === 'trend') trendLayout(figure, size)
    if (figure.kind === 'columns') columnsLayout(figure, size)
    if (figure.kind === 'bars') barsLayout(figure, size)
    if (figure.kind === 'histogram') histogramLayout(figure, size)
    if (figure.kind === 'timeline') timelineLayout(figure, size)
  }
}

/** Makes all that a reader sees of the latest year, in a mode and a language that chance chooses. */
function readAll(content: DistrictPackage, random: Random): readonly string[] {
  const whole = districtStatistics(content)
  const district = random.next() < 0.3 ? reportedOnly(whole) : whole
  const year = oneOf(district.years, random)
  const assessments = assessCatalogue(district, shippedStandards, year)
  const viewed = {
    district,
    year,
    stage: oneOf([null, 'primary', 'senior'] as const, random),
    language: oneOf(['zh-CN', 'en'] as const, random),
    standards: shippedStandards,
    assessments,
  }
  figuresOf(viewed).forEach(layOut)
  return sentencesOf(viewed)
}

test('whatever single value is replaced, the file is refused in words or opens whole', () => {
  const random = randomFrom('hostile packages')
  const fields = fieldsOf(file)
  const faults: string[] = []
  let refused = 0
  for (let number = 0; number < cases; number += 1) {
    const path = oneOf(fields[number % fields.length] ?? [], random)
    // Half of them of the kind that stands there: what is merely absurd gets further than what is of the wrong kind.
    const alike = { number: numbers, string: texts }
    const kind = typeof valueAt(file, path)
    const choice = random.next() < 0.5 && (kind === 'number' || kind === 'string') ? alike[kind] : intruders
    const value = oneOf(choice, random)
    const what = `${path} = ${value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60)}`
    try {
      const result = parseDistrictPackage(put(file, path, value))
      if (result.kind === 'refused') {
        refused += 1
        const words = dataErrorWords(new DataFileError('data/districts/qingshan.json', result.refusal))
        if (result.refusal.kind === 'invalid' && words.groups.length === 0) faults.push(`${what}: refused without a place`)
      } else {
        const broken = readAll(result.content, random).filter((words) => /\bNaN\b|undefined|\[object|Infinity/.test(words))
        if (broken.length > 0) faults.push(`${what}: ${broken[0] ?? ''}`)
      }
    } catch (error) {
      faults.push(`${what}: ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)}`)
    }
  }
  expect(faults).toEqual([])
  expect(refused).toBeGreaterThan(cases / 4)
  expect(cases - refused).toBeGreaterThan(cases / 10)
}, 600_000)
