import { expect, test } from 'vitest'
import { parseDeck } from '#decks/deck.ts'
import { newDeck } from '#decks/deck-edits.ts'
import { figureCatalogue } from '#figures/figure-catalogue.ts'
import { bundledView } from '#test/records/bundled-view.ts'

const deck = newDeck(bundledView('qingshan'), 'd1', '2026-01-01T00:00:00.000Z')
const copy = (change: object = {}): unknown => JSON.parse(JSON.stringify({ ...deck, ...change }))

test('a deck that was written is read again', () => {
  expect(parseDeck(copy())).toEqual(deck)
})

test.each([
  ['nothing', null, 'no-deck'],
  ['a district', { format: 'duty-board/district', version: 1 }, 'no-deck'],
  ['a deck of a later program', copy({ version: 2 }), 'newer-version'],
  ['a deck with a field that none has', copy({ owner: '甲' }), 'no-deck'],
  ['a deck with a slide of no kind', copy({ slides: [{ ...deck.slides[0], content: { kind: 'video' } }] }), 'no-deck'],
  ['a deck with a title too long for a slide', copy({ name: '长'.repeat(501) }), 'no-deck'],
])('%s is refused', (_, json, reason) => {
  expect(parseDeck(json)).toBe(reason)
})

test('what it says is no program: hostile words stay words', () => {
  const hostile = '<img src=x onerror=alert(1)>=1+1'
  expect(parseDeck(copy({ name: hostile }))).toMatchObject({ name: hostile })
})

test('a figure of any parameters can be kept', () => {
  for (const { id, parameters } of figureCatalogue) {
    const named = Object.fromEntries(parameters.map((name) => [name, 'x']))
    const content = { kind: 'figure', figure: { id, ...(parameters.length === 0 ? {} : { parameters: named }) } }
    expect(parseDeck(copy({ slides: [{ ...deck.slides[0], content }] }))).toMatchObject({ slides: [{ content }] })
  }
})
