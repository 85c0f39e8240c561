import { describe, expect, test } from 'vitest'
import { communityMeasures } from '#statistics/measures/community-measures.ts'
import { constructionMeasures } from '#statistics/measures/construction-measures.ts'
import { fundingMeasures } from '#statistics/measures/funding-measures.ts'
import { integrationMeasures } from '#statistics/measures/integration-measures.ts'
import { measures } from '#statistics/measures/measures.ts'
import { partyMeasures } from '#statistics/measures/party-measures.ts'
import { preschoolMeasures } from '#statistics/measures/preschool-measures.ts'
import { safetyMeasures } from '#statistics/measures/safety-measures.ts'
import { schoolMeasures } from '#statistics/measures/school-measures.ts'
import { signedMeasures } from '#statistics/measures/signed-measures.ts'
import { teachersMeasures } from '#statistics/measures/teachers-measures.ts'

const lists = [
  ...partyMeasures,
  ...preschoolMeasures,
  ...constructionMeasures,
  ...fundingMeasures,
  ...integrationMeasures,
  ...teachersMeasures,
  ...safetyMeasures,
  ...communityMeasures,
  ...schoolMeasures,
]

test('no measure hides another of the same id', () => {
  expect(lists.map(({ id }) => id).toSorted()).toEqual([...measures.keys()].toSorted())
})

test('what may be negative exists and is a growth in percent', () => {
  expect([...signedMeasures].map((id) => measures.get(id)?.unit)).toEqual(['percent', 'percent'])
  expect(lists.filter(({ name }) => name.zh.includes('增幅')).map(({ id }) => id)).toEqual([...signedMeasures])
})

describe.each(lists)('$id', ({ id, name, level, stages }) => {
  test('has an id that the file format takes, a name in both languages, and stages if schools report it', () => {
    expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/)
    expect(name.zh).toMatch(/\p{Script=Han}/u)
    expect(name.en).not.toMatch(/\p{Script=Han}/u)
    if (level === 'school') expect(stages.length).toBeGreaterThan(0)
  })
})
