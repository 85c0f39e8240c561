import { describe, expect, test } from 'vitest'
import { contentKey } from '#decks/slide-content.ts'
import { firstDeck } from '#decks/first-deck.ts'
import { makeSlide } from '#decks/make-slide.ts'
import { findingsShown } from '#findings/all-findings.ts'
import { verdictHeadline } from '#findings/headline.ts'
import { duties } from '#statistics/duty.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { stages } from '#statistics/stage.ts'

const views = (['mouqu', 'qingshan'] as const).flatMap((id) =>
  (['zh-CN', 'en'] as const).flatMap((language) =>
    [false, true].flatMap((onlyReported) =>
      [null, ...stages].map((stage) => ({
        name: `${id} ${language} ${onlyReported ? 'reported ' : ''}${stage ?? 'all'}`,
        id,
        language,
        onlyReported,
        stage,
      })),
    ),
  ),
)

describe('a deck made at once from the data', () => {
  test('opens with cover, verdicts and the four named charts, then goes duty by duty, and ends with honours, plans and sources', () => {
    const keys = firstDeck(bundledView('mouqu')).map(contentKey)
    expect(keys.slice(0, 6)).toEqual([
      'cover',
      'duties',
      'figure funding-trend',
      'figure school-counts',
      'figure class-size',
      'figure teacher-training',
    ])
    // 14 honours at 8 a slide, 19 plans at 7.
    expect(keys.filter((key) => key.startsWith('honours'))).toEqual(['honours 1', 'honours 2'])
    expect(keys.filter((key) => key.startsWith('plans'))).toEqual(['plans 1', 'plans 2', 'plans 3'])
    expect(keys.at(-1)).toMatch(/^sources/u)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test.each(views)('has something on every slide, and each shortfall once: $name', ({ id, ...over }) => {
    const view = bundledView(id, over)
    const slides = firstDeck(view).map((content) => ({ content, slide: makeSlide(content, view) }))
    expect(slides.filter(({ slide }) => slide === null)).toEqual([])
    const told = slides.flatMap(({ content, slide }) =>
      content.kind === 'shortfalls' && slide?.body.kind === 'table' ? slide.body.rows.map((row) => row.id) : [],
    )
    const missed = findingsShown(view).filter(({ verdict }) => verdict === 'not-met')
    expect(told.toSorted()).toEqual(missed.map(({ assessment }) => assessment.indicator.id).toSorted())
  })

  test.each(views)('counts the verdicts of the duties so that they add up to its title: $name', ({ id, ...over }) => {
    const view = bundledView(id, over)
    const slide = makeSlide({ kind: 'duties' }, view)
    if (slide?.body.kind !== 'table') throw new Error('the verdicts are a table')
    const rows = slide.body.rows.map(({ cells }) => cells.slice(2).map(({ text }) => Number(text)))
    const total = rows.at(-1) ?? []
    expect(rows).toHaveLength(duties.length + 1)
    for (const [at, sum] of total.entries()) expect(rows.slice(0, -1).reduce((all, row) => all + (row[at] ?? 0), 0)).toBe(sum)
    const headline = verdictHeadline(findingsShown(view), view.language)
    if (headline !== null) expect(slide.title).toBe(headline.text)
  })
})

test('a figure without any number is left out, but for the four that every meeting asks for', () => {
  const keys = (onlyReported: boolean) => firstDeck(bundledView('mouqu', { onlyReported })).map(contentKey)
  // The report states no share of public kindergartens: all there is was made up.
  expect(keys(false)).toContain('figure kindergarten-shares')
  expect(keys(true)).not.toContain('figure kindergarten-shares')
  expect(keys(true)).toContain('figure class-size')
})

test('the same content and view give the same slide, another view another one', () => {
  const view = bundledView('mouqu')
  const content = { kind: 'figure', figure: { id: 'class-size' } } as const
  expect(makeSlide(content, view)).toBe(makeSlide(content, view))
  expect(makeSlide(content, bundledView('mouqu', { year: 2017 }))?.title).not.toBe(makeSlide(content, view)?.title)
  expect(makeSlide({ kind: 'figure', figure: { id: 'no-such' } }, view)).toBeNull()
  expect(makeSlide({ kind: 'honours', part: 9 }, view)).toBeNull()
})

test('a shortfall tells value, standard, gap, who is behind it and what it takes', () => {
  const slide = makeSlide({ kind: 'shortfalls', duty: 'integration', part: 1 }, bundledView('mouqu'))
  // The register of 2018: 第三小学 601 has 58 pupils, the standard is 45; 37 classes of 5 primary schools are above it.
  expect(slide?.notes[0]).toBe(
    '小学最大班额 58 人/班（示意），标准 ≤ 45，超 13 人（2017 年起）；第三小学 601、602 班等，5 所学校 37 个班；增设 2 个班。',
  )
  expect(slide?.drill?.to).toBe('/indicators?verdict=not-met&duty=integration')
})

test('what the presenter says of made-up numbers says that they are', () => {
  const view = bundledView('qingshan')
  // All of this district is illustrative.
  for (const content of firstDeck(view)) {
    const slide = makeSlide(content, view)
    if (slide === null || content.kind === 'cover' || content.kind === 'sources' || slide.notes.every((line) => !/\d/u.test(line))) continue
    expect(slide.notes.join('\n')).toContain('示意')
  }
})

test('class sizes lead to the largest classes above a limit: two primary ones of 56 to 60 pupils', () => {
  const slide = makeSlide({ kind: 'figure', figure: { id: 'class-size' } }, bundledView('mouqu'))
  expect(slide?.drill?.to).toBe('/classes?size=56-60&grade=primary')
})

test('an indicator is a slide of its duty', () => {
  const content = { kind: 'figure', figure: { id: 'indicator-trend', parameters: { indicator: 'teacher-average-pay' } } } as const
  const slide = makeSlide(content, bundledView('mouqu'))
  expect(slide?.section).toBe('职责四 · 教育经费')
  expect(slide?.name).toBe('义务教育教师平均工资')
})
