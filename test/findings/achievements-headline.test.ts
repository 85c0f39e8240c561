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

  test.each([
    ['reported', 'reported', false],
    ['illustrative', 'reported', true],
    ['reported', 'illustrative', true],
  ] as const)('bears the mark of a number that it tells: honours %s, schools %s', (honour, schools, isIllustrative) => {
    const viewed = smallView({
      years: [2018],
      honours: [
        {
          id: 'h',
          duty: 'integration',
          name: { zh: '先进区', en: 'Advanced district' },
          level: 'national',
          figures: [],
          status: honour,
          source: 'book',
        },
      ],
      rows: [
        { indicator: 'schools-built-or-renovated', year: 2018, value: 3, status: schools },
        { indicator: 'cumulative-construction-investment', year: 2018, value: 'withheld' },
      ],
    })
    expect(achievementsHeadline(viewed)).toMatchObject({ title: '国家级荣誉 1 项，新建改扩建 3 所', isIllustrative })
  })

  test('tells the sum as it is, "cumulative" once', () => {
    const of = (qualifier?: string) =>
      achievementsHeadline(
        smallView({
          years: [2018],
          rows: [
            {
              indicator: 'cumulative-construction-investment',
              year: 2018,
              value: 580_000_000,
              ...(qualifier === undefined ? {} : { qualifier }),
            },
          ],
        }),
      ).title
    expect(of('累计')).toBe('累计投资 5.8 亿元')
    expect(of('余')).toBe('累计投资 5.8 亿余元')
    expect(of('近')).toBe('累计投资近 5.8 亿元')
  })
})
