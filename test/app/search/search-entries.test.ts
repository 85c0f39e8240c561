import { findEntries } from '#app/search/find-entries.ts'
import { searchEntries } from '#app/search/search-entries.ts'
import { catalogue } from '#indicators/catalogue.ts'
import { indicatorById } from '#indicators/indicator-by-id.ts'
import { duties } from '#statistics/duty.ts'
import { bundledContext } from '#test/records/bundled-context.ts'
import { expect, test } from 'vitest'

const context = bundledContext('mouqu')
const entries = searchEntries(context)

test('holds every indicator, school and record of the district', () => {
  const { schools, policies, projects, honours, plans, narrative } = context.district.package
  const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length
  expect(count('page')).toBe(14)
  expect(count('indicator')).toBe(catalogue.length)
  expect(count('school')).toBe(schools.length)
  expect(count('policy')).toBe(policies.length)
  expect(count('project')).toBe(projects.length)
  expect(count('honour')).toBe(honours.length)
  expect(count('plan')).toBe(plans.length)
  expect(count('statement')).toBe(narrative.length)
})

test('every statement of the report is found by its own words', () => {
  for (const { id, text } of context.district.package.narrative) {
    const found = findEntries(entries, text.zh).find(({ kind }) => kind === 'statement')
    expect(found?.entries.map(({ record }) => record)).toContain(id)
  }
})

test('every entry leads to a page that exists', () => {
  for (const { to } of entries) {
    const [, first, duty, indicator] = to.split('/')
    if (first === 'duty') {
      expect(duties).toContain(duty)
      if (indicator !== undefined) expect(indicatorById(indicator)?.duty).toBe(duty)
    } else if (first === 'schools' && duty !== undefined) {
      expect(context.district.schools.map(({ id }) => id)).toContain(duty)
    } else {
      expect(['/', '/indicators', '/balance', '/classes', '/schools', '/achievements']).toContain(to)
    }
  }
})

test('what belongs to a duty leads there and points at the record; the rest stands with the achievements', () => {
  const policy = context.district.package.policies.find(({ duty }) => duty !== null)
  const general = context.district.package.policies.find(({ duty }) => duty === null)
  expect(entries).toContainEqual(
    expect.objectContaining({ id: `policy ${policy?.id ?? ''}`, to: `/duty/${policy?.duty ?? ''}`, record: policy?.id }),
  )
  expect(entries).toContainEqual(expect.objectContaining({ id: `policy ${general?.id ?? ''}`, to: '/achievements', record: general?.id }))
})

test('ids are unique, as they are what a press names', () => {
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
})

test('reported only leaves out what is illustrative', () => {
  const reported = searchEntries(bundledContext('mouqu', { onlyReported: true }))
  expect(reported.length).toBeLessThan(entries.length)
})

test('without a district, holds the pages and the indicators', () => {
  expect(new Set(searchEntries(null).map(({ kind }) => kind))).toEqual(new Set(['page', 'indicator']))
})
