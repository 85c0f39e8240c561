import { describe, expect, test } from 'vitest'
import { groupStatements } from '#records/group-statements.ts'
import { duties } from '#statistics/duty.ts'
import { bundledView } from './bundled-view.ts'

const viewed = bundledView('mouqu')

function idsOf(belongs: Parameters<typeof groupStatements>[1]): readonly string[] {
  return groupStatements(viewed, belongs).flatMap(({ passages }) => passages.flatMap(({ statements }) => statements.map(({ id }) => id)))
}

describe('the statements of the report', () => {
  test('are all on a duty page or on the achievements page', () => {
    const onPages = new Set([
      ...duties.flatMap((duty) => idsOf((statement) => statement.duty === duty)),
      ...idsOf((statement) => statement.part !== 'duty'),
    ])
    expect(onPages.size).toBe(279)
    expect(viewed.district.package.narrative.filter(({ id }) => !onPages.has(id))).toEqual([])
  })

  test('stand under their sections in the order of the report', () => {
    const sections = groupStatements(viewed, (statement) => statement.part === 'achievements')
    expect(sections.map(({ name }) => name)).toEqual([
      '三（一）教育发展，政策先行',
      '三（二）加大投入，筑牢根基',
      '三（三）强化举措，提升水平',
      '三（四）特色发展，突出影响',
    ])
    expect(sections.reduce((total, { count }) => total + count, 0)).toBe(41)
  })

  test('that quote the same words share them once', () => {
    const [section] = groupStatements(viewed, (statement) => statement.id === 'fu-001' || statement.id === 'fu-002')
    expect(section?.passages).toHaveLength(1)
    expect(section?.passages[0]?.statements.map(({ id }) => id)).toEqual(['fu-001', 'fu-002'])
  })
})
