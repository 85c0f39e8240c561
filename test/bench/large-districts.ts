import { balanceSheet } from '#indicators/balance/balance-sheet.ts'
import { districtNeeds } from '#indicators/balance/district-needs.ts'
import { assessCatalogue } from '#indicators/catalogue.ts'
import { variationIndicators } from '#indicators/resources/variation-indicators.ts'
import { schoolVerdicts } from '#indicators/schools/school-verdicts.ts'
import { districtStatistics } from '#statistics/index-district.ts'
import { parseDistrictPackage } from '#statistics/parse-district-package.ts'
import { tryOut } from '#statistics/trial/try-out.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { generatedDistrict } from './generated-district.ts'

/** How long one step takes on a district of one size, in ms. */
export interface Step {
  readonly name: string
  readonly ms: number
}

/** Everything that opening and using a district computes, on a generated district of so many schools over ten years. */
export function measureLargeDistrict(schools: number): { readonly megabytes: number; readonly steps: readonly Step[] } {
  const steps: Step[] = []
  const timed = <Result>(name: string, run: () => Result): Result => {
    const start = performance.now()
    const result = run()
    steps.push({ name, ms: performance.now() - start })
    return result
  }
  const json = JSON.stringify(generatedDistrict(schools))
  const content = timed<unknown>('read the JSON', () => JSON.parse(json))
  const parsed = timed('check it', () => parseDistrictPackage(content))
  if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.refusal).slice(0, 500))
  const district = timed('index it', () => districtStatistics(parsed.content))
  const year = district.years.at(-1) ?? 0
  timed('all indicators of the year', () => assessCatalogue(district, shippedStandards, year))
  timed('all coefficients of all years', () =>
    district.years.map((one) => variationIndicators.map((indicator) => indicator.measure(district, one, shippedStandards))),
  )
  const sheet = timed('quality balance sheet', () => balanceSheet(district, shippedStandards, year, 'primary'))
  timed('what it takes', () => districtNeeds(sheet))
  timed('verdicts of every school', () => schoolVerdicts(district, shippedStandards, year))
  const first = sheet.rows[0]?.school.id ?? ''
  timed('a what-if change', () => {
    const trial = tryOut(district, year, [{ kind: 'set', school: first, stage: 'primary', measure: 'students', value: 999 }])
    return balanceSheet(trial.district, shippedStandards, year, 'primary')
  })
  timed('sort the schools', () => sheet.rows.toSorted((a, b) => valueOf(a) - valueOf(b)))
  return { megabytes: json.length / 1e6, steps }
}

function valueOf({ students }: ReturnType<typeof balanceSheet>['rows'][number]): number {
  return students.kind === 'value' ? students.value : -1
}
