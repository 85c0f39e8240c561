import { expect, test } from 'vitest'
import { newDeck, withChange } from '#decks/deck-edits.ts'
import { deckPages } from '#decks/deck-pages.ts'
import { afterAction, shownPages, withShown, type ShowState } from '#pages/meeting/show/show-state.ts'
import { bundledView } from '#test/records/bundled-view.ts'

const viewed = bundledView('mouqu')
const whole = newDeck(viewed, 'd1', '2026-01-01T00:00:00.000Z')
// The third of six is hidden: five are shown.
const deck = withChange({ ...whole, slides: whole.slides.slice(0, 6) }, 's3', { isHidden: true })
const pages = shownPages(deckPages(deck, viewed))
const shown = { pages, years: viewed.district.years }
const at = (slide: string): ShowState => ({ slide, isBlack: false, year: null, shows: null, isDark: false, began: 0 })

test('goes on to the next slide that is shown, and not beyond the ends', () => {
  expect(pages.map(({ saved }) => saved.id)).toEqual(['s1', 's2', 's4', 's5', 's6'])
  expect(afterAction(at('s2'), 'next', shown).slide).toBe('s4')
  expect(afterAction(at('s4'), 'previous', shown).slide).toBe('s2')
  expect(afterAction(at('s2'), 'last', shown).slide).toBe('s6')
  expect(afterAction(at('s6'), 'first', shown).slide).toBe('s1')
  const end = at('s6')
  expect(afterAction(end, 'next', shown)).toBe(end)
})

test('a black screen first comes back', () => {
  const black = afterAction(at('s2'), 'black', shown)
  expect(black.isBlack).toBe(true)
  expect(afterAction(black, 'next', shown)).toMatchObject({ slide: 's2', isBlack: false })
})

test('years are stepped as far as the district has them, and the step ends with the slide', () => {
  const stepped = afterAction(at('s5'), 'earlier', shown)
  expect(stepped.year).toBe(2017)
  const last = at('s5')
  // 2018 is the last year.
  expect(afterAction(last, 'later', shown)).toBe(last)
  expect(withShown(stepped, 's6').year).toBeNull()
  const cover = at('s1')
  expect(afterAction(cover, 'earlier', shown)).toBe(cover)
})

test('a figure is shown as a table and back; what is a table already stays', () => {
  const table = afterAction(at('s5'), 'table', shown)
  expect(table.shows).toBe('table')
  expect(afterAction(table, 'table', shown).shows).toBe('chart')
  const duties = at('s2')
  expect(afterAction(duties, 'table', shown)).toBe(duties)
})
