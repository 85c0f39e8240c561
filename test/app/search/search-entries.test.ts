import { fieldWords } from '#app/search/field-words.ts'
import { findEntries } from '#app/search/find-entries.ts'
import { searchEntries } from '#app/search/search-entries.ts'
import { catalogue, indicatorById } from '#indicators/catalogue.ts'
import { duties } from '#statistics/duty.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { expect, test } from 'vitest'

const viewed = bundledView('mouqu')
const entries = searchEntries(viewed)

test('holds every indicator, school and record of the district', () => {
  const { schools, policies, projects, honours, plans, narrative } = viewed.district.package
  const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length
  // 16 pages, and the list of indicators by each of four verdicts.
  expect(count('page')).toBe(16 + 4)
  expect(count('class')).toBe(viewed.district.classes(viewed.year).length)
  expect(count('indicator')).toBe(catalogue.length)
  expect(count('school')).toBe(schools.length)
  expect(count('policy')).toBe(policies.length)
  expect(count('project')).toBe(projects.length)
  expect(count('honour')).toBe(honours.length)
  expect(count('plan')).toBe(plans.length)
  expect(count('statement')).toBe(narrative.length)
})

test('every statement of the report is found by its own words', () => {
  for (const { id, text } of viewed.district.package.narrative) {
    const found = findEntries(entries, text.zh).find(({ kind }) => kind === 'statement')
    expect(found?.entries.map(({ record }) => record)).toContain(id)
  }
})

test('every entry leads to a page that exists', () => {
  for (const { to } of entries) {
    const [path = ''] = to.split('?')
    const [, first, duty, indicator] = path.split('/')
    if (first === 'duty') {
      expect(duties).toContain(duty)
      if (indicator !== undefined) expect(indicatorById(indicator)?.duty).toBe(duty)
    } else if (first === 'schools' && duty !== undefined) {
      expect(viewed.district.schools.map(({ id }) => id)).toContain(duty)
    } else {
      expect(['/', '/indicators', '/balance', '/classes', '/schools', '/achievements', '/meeting', '/data']).toContain(path)
    }
  }
})

test('what belongs to a duty leads there and points at the record; the rest stands with the achievements', () => {
  const policy = viewed.district.package.policies.find(({ duty }) => duty !== null)
  const general = viewed.district.package.policies.find(({ duty }) => duty === null)
  expect(entries).toContainEqual(
    expect.objectContaining({ id: `policy ${policy?.id ?? ''}`, to: `/duty/${policy?.duty ?? ''}`, record: policy?.id }),
  )
  expect(entries).toContainEqual(expect.objectContaining({ id: `policy ${general?.id ?? ''}`, to: '/achievements', record: general?.id }))
})

test('ids are unique, as they are what a press names', () => {
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
})

test('reported only leaves out what is illustrative', () => {
  const reported = searchEntries(bundledView('mouqu', { onlyReported: true }))
  expect(reported.length).toBeLessThan(entries.length)
})

test('without a district, holds the pages and the indicators', () => {
  expect(new Set(searchEntries(null).map(({ kind }) => kind))).toEqual(new Set(['page', 'indicator']))
})

const indicatorsFor = (query: string) =>
  findEntries(entries, query)
    .find(({ kind }) => kind === 'indicator')
    ?.entries.map(({ name }) => name.zh) ?? []

test.each([
  ['生师比', '小学教职工与学生比'],
  ['普惠率', '普惠性幼儿园覆盖率'],
  ['大班额', '小学最大班额'],
  ['巩固率', '初中三年巩固率'],
])('an indicator is found by what the field calls it: %s', (query, name) => {
  expect(indicatorsFor(query)).toContain(name)
})

test('the other words of the field are those of indicators that exist', () => {
  const families = new Set(catalogue.map(({ family }) => family))
  expect(Object.keys(fieldWords).filter((family) => !families.has(family))).toEqual([])
})

test('a class is found by its number, and leads to the class list filtered to it', () => {
  const classes = findEntries(entries, '第三小学 601').find(({ kind }) => kind === 'class')
  expect(classes?.entries[0]).toMatchObject({ name: { zh: '第三小学 601 班' }, place: { zh: '58 人' } })
  expect(classes?.entries[0]?.to).toMatch(/^\/classes\?school=primary-3&q=601/)
})

test('an indicator tells its number and its verdict, and is found by the verdict', () => {
  const found = entries.find(({ id }) => id === 'indicator largest-class-primary')
  expect(found?.told).toEqual({ value: '58 人/班', verdict: 'not-met', words: '未达标', isIllustrative: true, isDoubtful: false })
  const notMet = findEntries(entries, '未达标').find(({ kind }) => kind === 'indicator')
  const count = viewed.assessments.filter(({ verdict }) => verdict === 'not-met').length
  expect(notMet?.found).toBeGreaterThanOrEqual(count)
  expect(entries.find(({ id }) => id === 'page /indicators?verdict=not-met')?.name.zh).toBe('未达标的指标')
})
