import { describe, expect, test } from 'vitest'
import { dutyStory } from '#pages/duties/page/duty-story.ts'
import { assessed } from '#test/figures/indicators/assessed.ts'
import { school } from '#test/indicators/small-district.ts'

/** Classes of a primary and a junior school; 45 and 50 are the most. */
const crowded = (primary: number, junior: number) =>
  assessed({
    years: [2018],
    schools: [
      school('p', { name: { zh: '第五小学', en: 'No. 5' } }),
      school('j', { name: { zh: '第一初中', en: 'No. 1' }, kind: 'junior', stages: ['junior'] }),
    ],
    classes: [
      { school: 'p', stage: 'primary', year: 2018, grade: 1, students: primary },
      { school: 'j', stage: 'junior', year: 2018, grade: 7, students: junior },
    ],
  })

describe('the words of a duty page', () => {
  test('name the gap and the class in the headline where one indicator is not met', () => {
    const story = dutyStory('integration', crowded(47, 40))
    expect(story.title).toBe('小学最大班额超 2 人（第五小学 1 班），未达标')
    expect(story.isIllustrative).toBe(false)
  })

  test('tell the widest gap where several are not met, and count all that have a standard', () => {
    // 54 of 45 is 20 % over, 52 of 50 is 4 %.
    const story = dutyStory('integration', crowded(54, 52))
    expect(story.title).toBe('2 项未达标，差距最大的是小学最大班额，超 9 人（第五小学 1 班）')
    expect(story.summary).toMatch(/^\d+ 项有标准的指标：.*2 项未达标，\d+ 项.*无法评定；评定全部依据报告值；2 项未达标均依据认定标准/)
  })

  test('say what reported values alone can no longer judge', () => {
    const rows = [
      { indicator: 'public-funds-standard', year: 2018, stage: 'primary' as const, value: 700, status: 'illustrative' as const },
    ]
    const only = assessed({ years: [2018], rows }, { onlyReported: true })
    expect(dutyStory('funding', only).lost?.sentence).toBe('仅看报告值，有 1 项指标不再能评定：小学生均公用经费标准')
    expect(dutyStory('party', only).lost?.sentence).toBe('仅看报告值，原有评定均不受影响')
    expect(dutyStory('funding', assessed({ years: [2018], rows })).lost).toBeNull()
  })
})
