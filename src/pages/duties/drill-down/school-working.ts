import { schoolName } from '#findings/school-name.ts'
import type { DistrictView } from '#view/district-view.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { formatWhole } from '#format/format-whole.ts'
import type { Assessment } from '#indicators/assessment.ts'
import type { SchoolMeasurement } from '#indicators/indicator.ts'
import { schoolWorkingMessages } from '#language/messages/school-working.ts'
import { inLanguage } from '#language/text.ts'
import { sameAmount } from '#standards/compare.ts'
import { sumOfAll } from '#statistics/sums.ts'
import type { Value } from '#statistics/statistic.ts'
import { fillFormula } from './fill-formula.ts'

type Known = SchoolMeasurement & { readonly statistic: Value }

/** So many schools of a sum are named; the others are added up. */
const namedInSum = 3

/**
 * How the number of a district comes from those of its schools: as their sum, "第一小学 2,062 人 + 其他 39 所 40,130 人 = 42,192 人", or
 * as that of one of them, "第三小学（601 班）58 人/班（8 所中最高）". Only what gives the very number is told; null where nothing does,
 * or where a school's number is missing.
 */
export function schoolWorking({ indicator, measurement: { statistic } }: Assessment, viewed: DistrictView): string | null {
  const { district, standards, year } = viewed
  const measured = indicator.measureSchools?.(district, year, standards) ?? []
  const known = measured.flatMap((one): readonly Known[] => (one.statistic.kind === 'value' ? [{ ...one, statistic: one.statistic }] : []))
  if (statistic.kind === 'missing' || known.length === 0) return null
  const highFirst = known.toSorted((a, b) => b.statistic.value - a.statistic.value)
  const total = sumOfAll(known.map((one) => one.statistic))
  // A school to which the number does not apply takes nothing from the sum; one whose number is unknown would.
  const isWhole = measured.every((one) => one.statistic.kind === 'value' || one.statistic.reason === 'not-applicable')
  if (isWhole && total.kind === 'value' && sameAmount(total.value, statistic.value)) {
    return sumWords(highFirst, statistic, indicator, viewed)
  }
  const ends = { most: highFirst[0], least: highFirst.at(-1) }
  // Where all are equal, the end that is tested is named.
  const order = indicator.direction === 'higher' ? (['least', 'most'] as const) : (['most', 'least'] as const)
  for (const end of order) {
    const school = ends[end]
    if (school !== undefined && sameAmount(school.statistic.value, statistic.value)) {
      return extremeWords(school, known.length, end, indicator, viewed)
    }
  }
  return null
}

type OfIndicator = Assessment['indicator']

function sumWords(highFirst: readonly Known[], total: Value, { unit }: OfIndicator, viewed: DistrictView): string {
  const messages = schoolWorkingMessages[viewed.language]
  const write = (value: number) => formatStatistic({ ...total, value }, unit, viewed.language)
  const some = highFirst.filter(({ statistic }) => statistic.value !== 0)
  // One more than is named needs no "others": it takes as much room as its own name.
  const named = some.length === namedInSum + 1 ? some : some.slice(0, namedInSum)
  const rest = some.slice(named.length)
  const terms = [
    ...named.map(({ school, statistic }) => messages.term({ school: schoolName(school, viewed), value: write(statistic.value) })),
    ...(rest.length === 0
      ? []
      : [
          messages.others({
            count: String(rest.length),
            value: write(rest.reduce((all, { statistic }) => all + statistic.value, 0)),
          }),
        ]),
  ]
  const [only] = some.length === 1 && highFirst.length > 1 ? terms : []
  if (only !== undefined) return messages.one({ term: only })
  return terms.length === 0
    ? messages.allZero({ count: formatWhole(highFirst.length, 'school', viewed.language), value: write(0) })
    : `${terms.join(' + ')} = ${write(total.value)}`
}

function extremeWords(
  { inputs, school, statistic }: Known,
  count: number,
  end: 'most' | 'least',
  indicator: OfIndicator,
  { district, language }: DistrictView,
): string {
  const messages = schoolWorkingMessages[language]
  const [item, ...others] = inputs
  const own = formatStatistic(statistic, indicator.unit, language)
  // One input is the number itself, of the class that it is.
  const value = others.length === 0 ? own : (fillFormula(indicator, { statistic, inputs }, language) ?? own)
  const words = { school: schoolName(school, { district, language }), value }
  const term = item === undefined ? messages.term(words) : messages.ofItem({ ...words, item: inLanguage(item.name, language) })
  return messages[end]({ term, count: formatWhole(count, 'school', language) })
}
