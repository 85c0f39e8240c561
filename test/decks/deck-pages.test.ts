import { describe, expect, test } from 'vitest'
import { deckPages, tableOf } from '#decks/deck-pages.ts'
import { newDeck, withChange, withSlide } from '#decks/deck-edits.ts'
import { figureCatalogue } from '#figures/figure-catalogue.ts'
import { bundledView } from '#test/records/bundled-view.ts'

const viewed = bundledView('mouqu')
const made = newDeck(viewed, 'd1', '2026-01-01T00:00:00.000Z')
const classSize = made.slides.find(({ content }) => content.kind === 'figure' && content.figure.id === 'class-size')?.id ?? ''
const pageOf = (deck: typeof made, view = viewed) => deckPages(deck, view).find(({ saved }) => saved.id === classSize)

describe('the slides of a deck', () => {
  test('are counted without those that are hidden', () => {
    const pages = deckPages(withChange(made, made.slides[1]?.id ?? '', { isHidden: true }), viewed)
    expect(pages.slice(0, 4).map(({ page }) => page)).toEqual([1, null, 2, 3])
  })

  test('are counted without those for which the district has nothing', () => {
    const deck = withSlide({ ...made, slides: made.slides.slice(0, 2) }, { kind: 'honours', part: 99 }, viewed, made.slides[0]?.id)
    expect(deckPages(deck, viewed).map(({ page }) => page)).toEqual([1, null, 2])
  })

  test('have a title of the reader’s own, which is stale once the data say something else', () => {
    const instead = pageOf(made)?.made ?? ''
    expect(instead).toBe('40 个班超过标准班额，其中大班额 2 个，无超大班额')
    const deck = withChange(made, classSize, { title: { text: '班额仍偏大', instead } })
    expect(pageOf(deck)).toMatchObject({ slide: { title: '班额仍偏大' }, isTitleEdited: true, isTitleStale: false })
    expect(pageOf(deck)?.slide?.isTitleDoubtful).toBe(false)
    // Its slide then bears the mark of what is to be checked.
    expect(pageOf(deck, bundledView('mouqu', { year: 2017 }))).toMatchObject({ isTitleStale: true, slide: { isTitleDoubtful: true } })
    expect(pageOf(made)).toMatchObject({ isTitleEdited: false, isTitleStale: false })
  })

  test('have notes from the data or the reader’s own', () => {
    expect(pageOf(made)?.slide?.notes[0]).toContain('40 个班超过标准班额')
    expect(pageOf(withChange(made, classSize, { notes: '先说结论\n再说措施' }))?.slide?.notes).toEqual(['先说结论', '再说措施'])
  })

  test('have a year and a stage of their own, or those of the board', () => {
    const own = withChange(made, classSize, { year: 2017, stage: 'primary' })
    expect(pageOf(own)?.slide?.scope).toMatchObject({ year: 2017, stage: 'primary' })
    expect(pageOf(withChange(made, classSize, { stage: 'all' }), bundledView('mouqu', { stage: 'junior' }))?.slide?.scope.stage).toBeNull()
    expect(pageOf(withChange(made, classSize, { year: 1999 }))?.slide?.scope.year).toBe(2018)
  })

  test('are marked where their numbers are others than when they were last seen in the same view', () => {
    expect(deckPages(made, viewed).some(({ isChanged }) => isChanged)).toBe(false)
    const before = made.slides.find(({ id }) => id === classSize)?.seen ?? null
    const older = withChange(made, classSize, { seen: before === null ? null : { ...before, print: 'of another number' } })
    expect(pageOf(older)?.isChanged).toBe(true)
    // Another year says other numbers, and none of them is new.
    expect(pageOf(older, bundledView('mouqu', { year: 2017 }))?.isChanged).toBe(false)
  })

  test('show a figure as its table', () => {
    const body = pageOf(withChange(made, classSize, { shows: 'table' }))?.slide?.body
    if (body?.kind !== 'table') throw new Error('the figure is shown as a table')
    // 138 primary classes of 41 to 45 pupils, made up.
    const row = body.rows.find(({ cells }) => cells[0]?.text.startsWith('41–45') === true)
    expect(row?.cells[1]).toMatchObject({ text: '138', isIllustrative: true })
  })
})

test('the table of every figure says every cell of it', () => {
  for (const { build, parameters } of figureCatalogue) {
    const figure = parameters.length === 0 ? build(viewed) : null
    if (figure === null) continue
    const table = tableOf(figure)
    expect(table.columns.map(({ name }) => name)).toEqual(figure.table.columns.map(({ name }) => name))
    for (const [at, { cells }] of figure.table.rows.entries())
      for (const [place, cell] of cells.entries()) if (cell.text !== '') expect(table.rows[at]?.cells[place]?.text).toBe(cell.text)
  }
})
