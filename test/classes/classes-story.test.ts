import { classesByGrade } from '#classes/by-grade-figure.ts'
import { classList } from '#classes/class-list.ts'
import { classesStory } from '#classes/classes-story.ts'
import { overBySchool } from '#classes/over-by-school-figure.ts'
import { stageNeeds } from '#classes/staff-need.ts'
import { withinShare } from '#classes/within-share-figure.ts'
import { classNeeds } from '#indicators/classes/class-need.ts'
import { describe, expect, test } from 'vitest'
import { smallContext } from '#test/figures/small-context.ts'
import { smallClasses } from './small-classes.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { classLimits } from '#indicators/classes/class-limits.ts'

describe('the page says first', () => {
  test.each([
    [null, '6 个班中 4 个超过班额标准，其中大班额 1 个'],
    ['kindergarten', '2 个班中 1 个超过班额标准'],
    ['junior', '2018 年班级台账未采集'],
  ] as const)('for stage %s: %s', (stage, title) => {
    expect(classesStory(smallClasses({ stage })).title).toBe(title)
  })

  test('where the classes are, and in English', () => {
    expect(classesStory(smallClasses()).notes[0]).toBe('超标班级最多的学校：第一小学（3 个）、第一幼儿园（1 个）')
    expect(classesStory(smallClasses({ language: 'en' })).title).toBe('4 of 6 classes are above the class-size standard; 1 large')
  })

  test('that senior classes have no verdict', () => {
    const context = smallContext(
      { years: [2018], classes: [{ school: 's', stage: 'senior', year: 2018, grade: 1, students: 53 }] },
      { stage: 'senior' },
    )
    expect(classesStory(context).title).toBe('1 个班，最大班额 53 人；高中班额标准未经核实，不作评定')
  })

  test('nothing more without class lists', () => {
    expect(classesStory(smallContext({ years: [2018] })).figures).toEqual([])
  })
})

test('schools with most classes above the standard come first, and lead to them', () => {
  const context = smallClasses()
  const { title, bars } = overBySchool(classList(context), context)
  expect(title).toBe('第一小学超标班级最多，3 个')
  expect(bars.map(({ id, datum }) => [id, datum.text, datum.to])).toEqual([
    ['one', '3', '/classes?size=over&school=one'],
    ['garden', '1', '/classes?size=over&school=garden'],
  ])
})

test('grades stand in their order, with the entry grades told apart', () => {
  const context = smallClasses()
  const { title, categories, series, notes } = classesByGrade(classList(context), context)
  expect(title).toBe('一年级超标班级最多，2 个')
  expect(categories.map(({ label }) => label)).toEqual(['小班', '中班', '一年级', '二年级', '六年级'])
  expect(series.map(({ data }) => data.map(({ text }) => text))).toEqual([
    ['0', '1', '0', '1', '0'],
    ['1', '0', '2', '0', '1'],
  ])
  expect(notes).toEqual(['起始年级（小班、一年级）3 个班中 3 个超过班额标准。'])
})

test('the share within the standard is of the classes that have one', () => {
  const { title, series } = withinShare(smallClasses())
  // Kindergarten 1 of 2, primary 1 of 4; junior none. In 2017 the only primary class was above it.
  expect(title).toBe('幼儿园 50%、小学 25% 的班级不超过班额标准')
  expect(series.map(({ id, data }) => [id, data.map(({ text }) => text)])).toEqual([
    ['kindergarten', ['未采集', '50']],
    ['primary', ['0', '25']],
    ['junior', ['未采集', '未采集']],
  ])
})

test('added classes take staff at the rate that the district has', () => {
  const context = smallClasses()
  const needs = classNeeds(
    classList(context).map(({ record }) => record),
    classLimits(context.district, 2018, shippedStandards),
  )
  // Primary: 93 ÷ 45 asks for three classes instead of two, 56 ÷ 45 for two instead of one: two more. Kindergarten: 26 ÷ 25, one more.
  const [kindergarten, primary] = stageNeeds(needs, context.district, 2018)
  expect(kindergarten).toMatchObject({ stage: 'kindergarten', more: 1, staff: { kind: 'missing' } })
  // The register lacks the staff of the second school, so that the stage has no sum.
  expect(primary).toMatchObject({ stage: 'primary', more: 2, staff: { kind: 'missing', reason: 'not-collected' } })
})
