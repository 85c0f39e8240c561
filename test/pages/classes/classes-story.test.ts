import { classesByGrade } from '#figures/classes/classes-by-grade.ts'
import { classList } from '#figures/classes/class-list.ts'
import { classesStory } from '#pages/classes/classes-story.ts'
import { overBySchool } from '#figures/classes/over-by-school.ts'
import { stageNeeds } from '#pages/classes/staff-need.ts'
import { withinShare } from '#figures/classes/within-share.ts'
import { classNeeds } from '#indicators/classes/class-need.ts'
import { describe, expect, test } from 'vitest'
import { smallView } from '#test/figures/small-view.ts'
import { smallClasses } from './small-classes.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { classLimits } from '#indicators/classes/class-limits.ts'

describe('the page says first', () => {
  test.each([
    // Compulsory: 46, 47, 56 and 45 of four; large from 56. The kindergarten's two classes are told apart.
    [null, '4 个义务教育班级中 3 个超过标准班额，其中大班额 1 个，无超大班额'],
    ['kindergarten', '2 个班中 1 个超过一般班额'],
    ['junior', '2018 年班级台账未采集'],
  ] as const)('for stage %s: %s', (stage, title) => {
    expect(classesStory(smallClasses({ stage })).title).toBe(title)
  })

  test('where the classes are, what is told apart, and in English', () => {
    expect(classesStory(smallClasses()).notes).toEqual([
      '这类班级最多的学校：第一小学（3 个）',
      '幼儿园 2 个班中 1 个超过一般班额（不作达标评定）。',
    ])
    expect(classesStory(smallClasses({ language: 'en' })).title).toBe(
      '3 of 4 compulsory classes above the standard size, 1 of them large, none super-sized',
    )
  })

  test('the limits of the year, with the rule that sets them', () => {
    expect(classesStory(smallClasses()).summary).toBe(
      '2018 年 · 小学标准 45 人（2017 年起，认定标准） · 幼儿园小/中/大班一般 25/30/35 人 · 大班额 56 人及以上，超大班额 66 人及以上',
    )
  })

  test('no limit in a year before the rule, here as in the figure of the same page', () => {
    const story = classesStory(
      smallView({
        years: [2015],
        classes: [60, 50].map((students) => ({ school: 's', stage: 'primary' as const, year: 2015, grade: 1, students })),
      }),
    )
    expect(story.title).toBe('2 个义务教育班级，最大班额 60 人，其中大班额 1 个，无超大班额')
    expect(story.summary).toContain('当年没有班额标准')
    const [size] = story.figures
    // None is above a standard that does not exist yet, and nobody says so.
    expect(story.figures.map(({ id }) => id)).toEqual(['class-size', 'classes-within-share'])
    expect(story.figures.at(-1)?.title).toBe('2015 年尚无适用的班额标准')
    expect(size?.title).toBe('大班额 1 个班，占 50%，无超大班额')
    expect(size?.kind === 'histogram' && size.limits.map(({ id }) => id)).toEqual(['CS-LARGE', 'CS-SUPER'])
    expect(size?.alt).not.toContain('超过标准班额')
  })

  test('that senior classes have no verdict', () => {
    const viewed = smallView(
      { years: [2018], classes: [{ school: 's', stage: 'senior', year: 2018, grade: 1, students: 53 }] },
      { stage: 'senior' },
    )
    expect(classesStory(viewed)).toMatchObject({
      title: '1 个班，最大班额 53 人，无大班额',
      notes: ['高中标准班额未经核实，只列人数。'],
    })
  })

  test('nothing more without class lists', () => {
    expect(classesStory(smallView({ years: [2018] })).figures).toEqual([])
  })
})

test('schools with most classes above the standard come first, and lead to them', () => {
  const viewed = smallClasses()
  const figure = overBySchool(viewed)
  expect(figure?.title).toBe('第一小学超过标准班额的班级最多，3 个')
  expect(figure?.bars.map(({ id, datum }) => [id, datum.text, datum.to])).toEqual([['one', '3', '/classes?size=over&school=one']])
})

test('grades stand in their order, with the entry grades told apart', () => {
  const viewed = smallClasses({ stage: 'primary' })
  const figure = classesByGrade(viewed)
  expect(figure?.title).toBe('一年级超过标准班额的班级最多，2 个')
  expect(figure?.categories.map(({ label }) => label)).toEqual(['一年级', '二年级', '六年级'])
  expect(figure?.series.map(({ data }) => data.map(({ text }) => text))).toEqual([
    ['0', '1', '0'],
    ['2', '0', '1'],
  ])
  expect(figure?.notes).toEqual(['起始年级（一年级）2 个班中 2 个超过标准班额。'])
})

test('kindergartens are held against what is usual, and say so', () => {
  const viewed = smallClasses({ stage: 'kindergarten' })
  expect(overBySchool(viewed)).toMatchObject({ title: '第一幼儿园超过一般班额的班级最多，1 个' })
  expect(classesByGrade(viewed)?.title).toBe('小班超过一般班额的班级最多，1 个')
  expect(withinShare(viewed).title).toBe('50% 的班级不超过一般班额')
})

test('the share within the standard is of the classes that have one', () => {
  const { title, series } = withinShare(smallClasses())
  // Primary 1 of 4; junior none. In 2017 the only primary class was above it.
  expect(title).toBe('小学 25% 的班级不超过标准班额')
  expect(series.map(({ id, data }) => [id, data.map(({ text }) => text)])).toEqual([
    ['primary', ['0', '25']],
    ['junior', ['未采集', '未采集']],
  ])
})

test('added classes take staff at the rate that the district has', () => {
  const viewed = smallClasses()
  const needs = classNeeds(
    classList(viewed).map(({ record }) => record),
    classLimits(viewed.district, 2018, shippedStandards),
  )
  // Primary: 93 ÷ 45 asks for three classes instead of two, 56 ÷ 45 for two instead of one: two more. Kindergarten: 26 ÷ 25, one more.
  const [kindergarten, primary] = stageNeeds(needs, viewed.district, 2018)
  expect(kindergarten).toMatchObject({ stage: 'kindergarten', more: 1, staff: { kind: 'missing' } })
  // The register lacks the staff of the second school, so that the stage has no sum.
  expect(primary).toMatchObject({ stage: 'primary', more: 2, staff: { kind: 'missing', reason: 'not-collected' } })
})
