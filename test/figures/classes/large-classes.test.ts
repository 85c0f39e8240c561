import { describe, expect, it } from 'vitest'
import { largeClasses } from '#figures/classes/large-classes.ts'
import { unifiedStandards } from '#figures/integration/unified-standards.ts'
import { assessed } from '#test/figures/indicators/assessed.ts'
import { school } from '#test/indicators/small-district.ts'

/** `large` classes of 56, `superSized` of 66 and so many of 40 that there are ten in all. */
const classes = (year: number, large: number, superSized: number) =>
  Array.from({ length: 10 }, (_, index) => ({
    school: 's',
    stage: 'primary' as const,
    year,
    grade: 1,
    students: index < superSized ? 66 : index < superSized + large ? 56 : 40,
  }))

const figure = (years: readonly number[], lists: readonly ReturnType<typeof classes>[], language: 'zh-CN' | 'en' = 'zh-CN') =>
  largeClasses(assessed({ years, schools: [school('s')], classes: lists.flat() }, { language }))

describe('large and super-sized classes over the years', () => {
  it.each([
    // 大班额 counts the super-sized ones: 2 + 1 of 10 is 30 %.
    ['a fall', [classes(2017, 2, 1), classes(2018, 1, 0)], '大班额占比从 2017 年的 30% 降至 10%，无超大班额'],
    ['a rise', [classes(2017, 1, 0), classes(2018, 1, 1)], '大班额占比从 2017 年的 10% 升至 20%，超大班额占 10%'],
    ['no change', [classes(2017, 1, 0), classes(2018, 1, 0)], '大班额占比 10%，与 2017 年持平，无超大班额'],
    ['one year', [classes(2018, 1, 0)], '大班额占比 10%，无超大班额'],
    ['no class lists', [classes(2017, 1, 0)], '大班额占比未采集'],
  ])('tells %s', (_, lists, title) => {
    expect(figure([2017, 2018], lists)?.title).toBe(title)
  })

  it('goes back to the first year known, in English too', () => {
    const title = figure([2015, 2016, 2018], [classes(2015, 4, 0), classes(2016, 2, 0), classes(2018, 0, 0)], 'en')?.title
    expect(title).toBe('Large classes down from 40% in 2015 to 0%, no super-sized class')
  })
})

describe('the four unified standards', () => {
  it('says how many are unified and what can be measured of them', () => {
    const rows = [
      { indicator: 'unified-standards', year: 2018, value: 4 },
      { indicator: 'public-funds-standard', stage: 'primary' as const, year: 2018, value: 1000 },
    ]
    const { title, items } = unifiedStandards(assessed({ years: [2018], rows }))
    expect(title).toBe('义务教育学校四项标准均已统一')
    expect(items.find(({ id }) => id === 'public-funds-standard-primary')).toMatchObject({ standard: '≥ 600', verdict: 'met' })
  })

  it('gives the reason where the number is missing', () => {
    const rows = [{ indicator: 'unified-standards', year: 2018, value: 'withheld' as const }]
    expect(unifiedStandards(assessed({ years: [2018], rows })).title).toBe('四个统一的落实情况未公开')
  })
})
