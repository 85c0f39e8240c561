import { expect, test } from 'vitest'
import { newDeck, withChange, withDuplicate, withoutSlide, withSlide, withSlideAt } from '#decks/deck-edits.ts'
import { deckSchema } from '#decks/deck.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import * as v from 'valibot'

const viewed = bundledView('mouqu')
const whole = newDeck(viewed, 'd1', '2026-01-01T00:00:00.000Z')
const deck = { ...whole, slides: whole.slides.slice(0, 4) }
const ids = ({ slides }: typeof deck) => slides.map(({ id }) => id).join(' ')

test('a new deck is one that can be kept', () => {
  expect(v.is(deckSchema, whole)).toBe(true)
  expect(ids(deck)).toBe('s1 s2 s3 s4')
  expect(whole.district).toBe('mouqu')
})

test('a slide moves to another place', () => {
  expect(ids(withSlideAt(deck, 's1', 2))).toBe('s2 s3 s1 s4')
  expect(ids(withSlideAt(deck, 's4', 0))).toBe('s4 s1 s2 s3')
  expect(ids(withSlideAt(deck, 's2', 99))).toBe('s1 s3 s4 s2')
  expect(ids(withSlideAt(deck, 's2', -1))).toBe('s2 s1 s3 s4')
  expect(withSlideAt(deck, 'none', 1)).toBe(deck)
})

test('a slide is doubled behind itself, with an id that none has had', () => {
  const doubled = withDuplicate(withChange(deck, 's2', { isHidden: true }), 's2')
  expect(ids(doubled)).toBe('s1 s2 s5 s3 s4')
  expect(doubled.slides[2]?.isHidden).toBe(true)
  expect(withDuplicate(deck, 'none')).toBe(deck)
})

test('a slide is taken away, and one is added at the end or behind another', () => {
  expect(ids(withoutSlide(deck, 's2'))).toBe('s1 s3 s4')
  expect(ids(withSlide(deck, { kind: 'cover' }, viewed))).toBe('s1 s2 s3 s4 s5')
  expect(ids(withSlide(withoutSlide(deck, 's2'), { kind: 'cover' }, viewed, 's1'))).toBe('s1 s5 s3 s4')
})

test('a change is that of one slide', () => {
  const changed = withChange(deck, 's3', { notes: '说明' })
  expect(changed.slides.map(({ notes }) => notes)).toEqual([null, null, '说明', null])
})
