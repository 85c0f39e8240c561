import type { Page } from '@playwright/test'
import { figureCatalogue } from '#figures/figure-catalogue.ts'
import { plain, readPdf } from '#test/browser/read-pdf.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { analyses, duties, expect, open, test } from './board.ts'

/** The page as printed on A4, page by page. */
async function print(page: Page, landscape: boolean): Promise<readonly string[]> {
  // As long as a chart has only its place, the page still is the one that was built beforehand: printed, it stays as wide as on the screen.
  await expect(page.locator('figure [data-chart-place]')).toHaveCount(0)
  return readPdf(await page.pdf({ format: 'A4', landscape, preferCSSPageSize: true }))
}

/** What of these words is on no page. */
function missing(pages: readonly string[], words: readonly string[]): readonly string[] {
  const whole = pages.join('')
  return words.filter((one) => !whole.includes(plain(one)))
}

/** The cells of a row one after another, with a mark of status or doubt behind each at the most. */
function rowPattern(texts: readonly string[]): RegExp {
  return new RegExp(texts.map((text) => plain(text).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('.{0,8}?'), 'u')
}

/** The names of the rows of the table of this name. */
async function rowNames(page: Page, table: RegExp): Promise<readonly string[]> {
  return page.getByRole('grid', { name: table }).locator('tbody').getByRole('rowheader').allInnerTexts()
}

for (const landscape of [false, true]) {
  test.describe(landscape ? 'A4 across' : 'A4 upright', () => {
    for (const route of ['/', ...duties.map((duty) => `/duty/${duty}`), ...analyses, '/achievements']) {
      test(`${route}: district, year and date on every page, none of them empty`, async ({ page }) => {
        await open(page, route, { year: '2016' })
        const pages = await print(page, landscape)
        for (const [index, words] of pages.entries()) {
          expect(words).toContain('某区履行教育职责2016年')
          expect(words).toMatch(/2018年自查\(版本2019-09-26\)打印20\d\d-\d\d-\d\d/)
          expect(words).toContain(`${index + 1}/${pages.length}`)
          // More than the head and the number of the page.
          expect(words.length).toBeGreaterThan(70)
        }
      })
    }

    test('the overview has every duty, every shortfall and the years of its charts', async ({ page }) => {
      await open(page, '/')
      const shortfalls = [
        '小学最大班额',
        '幼儿园教职工与幼儿比',
        '初中最大班额',
        '小学生均体育运动场馆面积校际差异系数',
        '小学资源最低一项占标准的比例',
      ]
      const more = ['教师 5 年 360 学时培训完成率', '最大学校规模', '交流轮岗中骨干教师占比', '义务教育教师平均工资']
      const pages = await print(page, landscape)
      expect(missing(pages, [...shortfalls, ...more, '一贯彻教育方针', '八社区教育', '20142015201620172018'])).toEqual([])
    })

    test('the register has every school and every column on every page', async ({ page }) => {
      await open(page, '/schools', { district: 'qingshan' })
      const names = await rowNames(page, /./)
      expect(names).toHaveLength(60)
      const pages = await print(page, landscape)
      expect(missing(pages, names)).toEqual([])
      for (const words of pages) {
        expect(missing([words], ['评定结果', '差距最大的指标', '类别', '在校学生', '最大班额', '教职工'])).toEqual([])
      }
    })

    test('the class list has every class', async ({ page }) => {
      await open(page, '/classes')
      const whole = (await print(page, landscape)).join('')
      // 643 classes of the district, named like 601 班.
      expect([...whole.matchAll(/(?<!\d)\d{3}班/g)].length).toBeGreaterThanOrEqual(643)
    })

    test('the matrix has all resources, the count and the verdict of every school', async ({ page }) => {
      await open(page, '/balance')
      const names = await rowNames(page, /./)
      const pages = await print(page, landscape)
      expect(missing(pages, [...names, '网络多媒体教室', '达标项数', '综合评定', '差异系数'])).toEqual([])
      expect([...pages.join('').matchAll(/[67]\/7/g)]).toHaveLength(8)
    })
  })
}

for (const { id, language, onlyReported } of [
  { id: 'mouqu', language: 'zh-CN', onlyReported: false },
  { id: 'mouqu', language: 'en', onlyReported: true },
  { id: 'qingshan', language: 'zh-CN', onlyReported: true },
  { id: 'qingshan', language: 'en', onlyReported: false },
] as const) {
  test(`every row of the tables stands on paper: ${id}, ${language}${onlyReported ? ', reported values alone' : ''}`, async ({ page }) => {
    const view = bundledView(id, { language, onlyReported })
    const figures = new Map(figureCatalogue.map(({ build, id: name }) => [name, build(view)]))
    let rows = 0
    for (const route of ['/', ...duties.map((duty) => `/duty/${duty}`)]) {
      await open(page, route, { district: id, lang: language, view: 'table', ...(onlyReported ? { reported: '1' } : {}) })
      const shown = await page.locator('figure[data-figure]').evaluateAll((all) => all.map((one) => one.getAttribute('data-figure') ?? ''))
      const whole = (await print(page, false)).join('')
      for (const name of shown) {
        const figure = figures.get(name)
        expect(figure, name).not.toBe(undefined)
        const lost = (figure?.table.rows ?? []).filter(({ cells }) => !rowPattern(cells.map(({ text }) => text)).test(whole))
        expect({ name, lost: lost.map(({ cells }) => cells.map(({ text }) => text)) }).toEqual({ name, lost: [] })
        rows += figure?.table.rows.length ?? 0
      }
    }
    expect(rows).toBeGreaterThan(100)
  })
}

test('on the screen nothing has changed after printing', async ({ page }) => {
  await open(page, '/duty/funding')
  const chart = page.locator('figure[data-figure] [role="application"]').first()
  const before = await chart.boundingBox()
  await print(page, false)
  await expect.poll(() => chart.boundingBox()).toEqual(before)
  await expect(page.locator('details[open]')).toHaveCount(0)
})
