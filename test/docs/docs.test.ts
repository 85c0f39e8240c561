import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#indicators/catalogue.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { indicatorsDoc } from './indicators-doc.ts'
import { standardsDoc } from './standards-doc.ts'
import { unusedStandards } from './unused-standards.ts'

describe('the tables of docs are what the code gives; if not, run npm run make-docs', () => {
  test('standards.md', () => {
    expect(readFileSync('docs/standards.md', 'utf8')).toBe(standardsDoc(shippedStandards))
  })

  test('indicators.md', () => {
    expect(readFileSync('docs/indicators.md', 'utf8')).toBe(indicatorsDoc(shippedStandards))
  })
})

describe('every shipped standard', () => {
  const used = new Set(catalogue.flatMap(({ standards }) => standards))

  test('judges an indicator or has a reason why not, never both', () => {
    const unexplained = [...shippedStandards.keys()].filter((id) => used.has(id) === id in unusedStandards)
    expect(unexplained).toEqual([])
  })

  test('that a reason is given for is shipped, and so is every one that an indicator names', () => {
    expect([...Object.keys(unusedStandards), ...used].filter((id) => !shippedStandards.has(id))).toEqual([])
  })

  test('that stands in for another one judges an indicator', () => {
    const named = Object.values(unusedStandards).flatMap(({ en }) => [...en.matchAll(/\b[A-Z]{2}-[A-Z0-9-]+\b/g)].map(([id]) => id))
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((id) => !used.has(id))).toEqual([])
  })

  test('that judges an indicator has its unit', () => {
    const unfit = catalogue.flatMap(({ id, standards, stage, unit }) =>
      standards
        .flatMap((one) => shippedStandards.get(one) ?? [])
        .filter(({ stages, value, unit: own }) => {
          const isOfStage = stages.length === 0 || stage === null || stages.includes(stage)
          return isOfStage && value !== null && own !== unit
        })
        .map((standard) => `${id}: ${unit}, ${standard.id}: ${standard.unit}`),
    )
    expect(unfit).toEqual([])
  })
})
