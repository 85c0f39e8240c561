import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { Unit } from '#statistics/unit.ts'
import { bundledDistrict } from './bundled-district.ts'
import { statementCarriers } from './statement-carriers.ts'

const fact = v.object({
  id: v.string(),
  kind: v.string(),
  figure: v.nullable(v.number()),
  figure_max: v.optional(v.number()),
  unit: v.nullable(v.string()),
  year: v.nullable(v.number()),
  stage: v.optional(v.string()),
  qualifier: v.nullable(v.string()),
  redacted: v.boolean(),
})
const facts = v.parse(v.array(fact), JSON.parse(readFileSync('test/facts/report-facts.json', 'utf8')))
const reportText = readFileSync('test/facts/report-text.txt', 'utf8')
const district = bundledDistrict('mouqu')
const carriers = statementCarriers(district)

/** How the report's units are written in base units. */
const baseUnits: Readonly<Record<string, readonly [unit: Unit, factor: number]>> = {
  所: ['school', 1],
  个: ['item', 1],
  人: ['person', 1],
  名: ['person', 1],
  '%': ['percent', 1],
  期: ['session', 1],
  人次: ['attendance', 1],
  次: ['time', 1],
  节: ['lesson', 1],
  起: ['accident', 1],
  栋: ['building', 1],
  '㎡': ['square-metre', 1],
  '万㎡': ['square-metre', 10_000],
  平方米: ['square-metre', 1],
  万元: ['yuan', 10_000],
  亿元: ['yuan', 100_000_000],
  '万元/年': ['yuan-per-year', 10_000],
  元: ['yuan-per-student', 1],
  '元/生/年': ['yuan-per-student-year', 1],
  个班: ['class', 1],
  '学生/教职工(1:n)': ['students-per-staff', 1],
  Mbps: ['megabit-per-second', 1],
  '人/岗': ['persons-per-post', 1],
  套: ['set', 1],
  天: ['day', 1],
  门: ['course', 1],
  场: ['lecture', 1],
  家: ['item', 1],
  风: ['item', 1],
  年: ['year', 1],
}
/** 个 and 名 also count places, rooms and the groups of a project. */
const unitsOfTheirOwn: Readonly<Record<string, Unit>> = { 'CO-006': 'place', 'CM-008': 'room', 'PL-008': 'item' }
/** 2019 was inferred for "目前" where the statement is of the edition's year; "原标准" is that of before 2017. */
const yearsOfTheirOwn: Readonly<Record<string, number>> = { 'IN-027': 2018, 'FU-005': 2016, 'FU-007': 2016, 'FU-009': 2016 }

const sectionsOf: Readonly<Record<string, RegExp>> = {
  OV: /^report(-1)?$/,
  PA: /^report-2-1$/,
  PR: /^report-2-2$/,
  CO: /^report-2-3$/,
  FU: /^report-2-4$/,
  IN: /^report-2-5$/,
  TE: /^report-2-6$/,
  SA: /^report-2-7$/,
  CM: /^report-2-8$/,
  AC: /^report-3-[1-4]$/,
  PL: /^report-4$/,
}

function carriersOf(id: string) {
  return carriers.get(id) ?? []
}

describe('the report stands in the package', () => {
  test('the transcription is whole', () => {
    expect(facts).toHaveLength(279)
    expect(new Set(facts.map(({ id }) => id)).size).toBe(279)
  })

  test.each(facts)('$id is carried, as reported', ({ id }) => {
    expect(carriersOf(id)).not.toEqual([])
    expect(carriersOf(id).filter(({ status }) => status !== 'reported')).toEqual([])
  })

  test.each(facts)('$id can be read in the words of its section', ({ id, qualifier }) => {
    const words = district.narrative.filter(({ statements }) => statements?.includes(id))
    expect(words).toHaveLength(1)
    expect(words[0]?.source).toMatch(sectionsOf[id.slice(0, 2)] ?? /^$/)
    expect(words[0]?.qualifier ?? null).toBe(qualifier)
    // The time stamp of the page stands outside the report's text.
    if (id !== 'OV-002') expect(reportText).toContain(words[0]?.quote ?? 'no quote')
  })

  const figures = facts.filter(({ figure, redacted }) => figure !== null || redacted)

  test.each(figures.filter(({ redacted }) => !redacted))('$id: $figure $unit $qualifier', (stated) => {
    const [unit, factor] = baseUnits[stated.unit ?? ''] ?? []
    const expected = {
      unit: unitsOfTheirOwn[stated.id] ?? unit,
      value: (stated.figure ?? 0) * (factor ?? 0),
      upper: stated.figure_max ?? null,
      reason: null,
      qualifier: stated.qualifier,
      ...(stated.stage === undefined ? {} : { stage: stated.stage }),
    }
    const numbers = carriersOf(stated.id).flatMap(({ figure }) => (figure === null ? [] : [figure]))
    expect(numbers).toContainEqual(expect.objectContaining(expected))
    const year = yearsOfTheirOwn[stated.id] ?? stated.year ?? 2018
    const ofYear = numbers.filter((number) => number.value === expected.value && (number.year === undefined || number.year === year))
    expect(ofYear).not.toEqual([])
  })

  test.each(figures.filter(({ redacted }) => redacted))('$id is withheld', (stated) => {
    const [unit] = baseUnits[stated.unit ?? ''] ?? []
    const numbers = carriersOf(stated.id).flatMap(({ figure }) => (figure === null ? [] : [figure]))
    expect(numbers).not.toEqual([])
    for (const number of numbers) {
      expect(number).toMatchObject({ unit, value: null, reason: 'withheld', qualifier: stated.qualifier })
      if (stated.stage !== undefined) expect(number.stage).toBe(stated.stage)
      if (number.year !== undefined) expect(number.year).toBe(stated.year ?? 2018)
    }
  })

  test('no statement is carried that the report has not', () => {
    const known = new Set(facts.map(({ id }) => id))
    expect([...carriers.keys()].filter((id) => !known.has(id))).toEqual([])
  })

  test.each([
    ['policy', 'policies'],
    ['honour', 'honours'],
    ['project', 'projects'],
    ['plan', 'plans'],
  ])('each %s stands among the %s', (kind, part) => {
    const missing = facts.filter((stated) => stated.kind === kind && !carriersOf(stated.id).some((carrier) => carrier.part === part))
    expect(missing.map(({ id }) => id)).toEqual([])
  })

  test('statements of sections three and one stand in the right part of it', () => {
    const sourceOf = (id: string) => district.narrative.find(({ statements }) => statements?.includes(id))?.source
    expect(sourceOf('OV-004')).toBe('report')
    expect(sourceOf('OV-006')).toBe('report-1')
    expect(sourceOf('AC-003')).toBe('report-3-1')
    expect(sourceOf('AC-005')).toBe('report-3-2')
    expect(sourceOf('AC-020')).toBe('report-3-3')
    expect(sourceOf('AC-032')).toBe('report-3-4')
  })
})
