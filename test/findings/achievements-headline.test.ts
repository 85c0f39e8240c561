import { describe, expect, test } from 'vitest'
import { achievementsHeadline } from '#findings/achievements-headline.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { smallView } from '#test/figures/small-view.ts'

describe('the headline', () => {
  test('counts national honours, schools and money', () => {
    expect(achievementsHeadline(bundledView('mouqu')).title).toBe('国家级荣誉 6 项，新建改扩建 14 所，累计投资 5.8 亿元')
    expect(achievementsHeadline(bundledView('mouqu', { language: 'en' })).title).toBe(
      '6 national honours, 14 schools built or renovated, 580 million yuan invested',
    )
  })

  test('says what the page is when there is nothing to count', () => {
    expect(achievementsHeadline(smallView({ years: [2018] })).title).toBe('成绩、荣誉与下步打算')
  })
})
