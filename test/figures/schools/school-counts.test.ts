import { describe, expect, it } from 'vitest'
import { schoolCounts } from '#figures/schools/school-counts.ts'
import { smallView } from '#test/figures/small-view.ts'

const rows = (year: number, kindergarten: number, primary: number) => [
  { indicator: 'public-schools', year, stage: 'kindergarten' as const, value: kindergarten },
  { indicator: 'public-schools', year, stage: 'primary' as const, value: primary },
  { indicator: 'public-schools', year, value: kindergarten + primary },
]

describe('the finding of school counts', () => {
  it.each([
    {
      name: 'a rise',
      before: [6, 8],
      now: [7, 8],
      zh: '公办学校增至 15 所，比上年增加 1 所',
      en: 'Public schools up 1 on the year before, to 15',
    },
    {
      name: 'a fall',
      before: [7, 8],
      now: [7, 5],
      zh: '公办学校减至 12 所，比上年减少 3 所',
      en: 'Public schools down 3 on the year before, to 12',
    },
    { name: 'no change', before: [7, 8], now: [8, 7], zh: '公办学校 15 所，与上年持平', en: '15 public schools, as in the year before' },
  ])('tells $name', ({ before: [k1 = 0, p1 = 0], now: [k2 = 0, p2 = 0], zh, en }) => {
    const small = { years: [2017, 2018], rows: [...rows(2017, k1, p1), ...rows(2018, k2, p2)] }
    expect(schoolCounts(smallView(small)).title).toBe(zh)
    expect(schoolCounts(smallView(small, { language: 'en' })).title).toBe(en)
  })

  it('has nothing to compare the first year with', () => {
    expect(schoolCounts(smallView({ years: [2018], rows: rows(2018, 7, 8) })).title).toBe('公办学校 15 所')
  })

  it('says what is missing', () => {
    const small = { years: [2018], rows: [{ indicator: 'public-schools', year: 2018, value: 'withheld' as const }] }
    expect(schoolCounts(smallView(small)).title).toBe('公办学校数未公开')
  })

  it('follows the stage', () => {
    const figure = schoolCounts(smallView({ years: [2018], rows: rows(2018, 7, 8) }, { stage: 'primary' }))
    expect(figure.title).toBe('小学公办学校 8 所')
    expect(figure.series.map((series) => series.id)).toEqual(['primary'])
  })
})

describe('the record of school counts', () => {
  it('writes the stated total above the parts and the same numbers into the table', () => {
    const figure = schoolCounts(smallView({ years: [2018], rows: rows(2018, 7, 8) }))
    expect(figure.totals?.map((total) => total.text)).toEqual(['15'])
    expect(figure.table.rows[0]?.cells.map((cell) => cell.text)).toEqual(['2018', '7', '8', '未采集', '未采集', '15'])
    expect(figure.sources).toEqual(['自查报告 二'])
    expect(figure.status).toBe('reported')
  })

  it('notes public schools that are counted before they open', () => {
    const kindergarten = {
      id: 'k7',
      name: { zh: '第七幼儿园', en: 'Kindergarten 7' },
      kind: 'kindergarten' as const,
      stages: ['kindergarten' as const],
      ownership: 'public' as const,
      area: 'urban' as const,
      boarding: false,
      opens: 2019,
      status: 'illustrative' as const,
      source: 'book',
    }
    const figure = schoolCounts(smallView({ years: [2018], rows: rows(2018, 7, 8), schools: [kindergarten] }))
    expect(figure.title).toContain('含 2019 年开办的幼儿园 1 所')
    expect(figure.notes).toEqual(['2019 年开办的幼儿园 1 所，报告已计入。'])
  })
})
