import { expect, test } from 'vitest'
import { asksForStored, districtEntries, districtEntry, isStored, isStoredId, storedId } from '#data/district-entry.ts'
import { sourceOf } from '#data/district-source.ts'
import { parseViewState } from '#view/parse-view-state.ts'

const said = {
  name: { zh: '林山区', en: 'Linshan' },
  edition: { id: '2018', name: { zh: '版', en: 'edition' }, date: '2018' },
  years: [2018],
}
const ofServer = { ...said, id: 'linshan', file: 'districts/linshan.json' }
const own = { ...said, id: storedId('linshan'), from: '林山区.json', kept: '2026-11-27T03:00:00.000Z' }

test('a district is in a file of the server, or in this browser', () => {
  expect(sourceOf(ofServer)).toEqual({ kind: 'file', path: 'districts/linshan.json' })
  expect(sourceOf(own)).toEqual({ kind: 'stored', id: 'own-linshan' })
  expect([isStored(ofServer), isStored(own)]).toEqual([false, true])
})

test('the districts of the server come first; those that are not known yet are none', () => {
  expect(districtEntries({ districts: [ofServer] }, [own]).map(({ id }) => id)).toEqual(['linshan', 'own-linshan'])
  expect(districtEntries(undefined, [own])).toEqual([own])
  expect(districtEntries({ districts: [ofServer] }, undefined)).toEqual([ofServer])
})

test('no link to a district of the server opens that of a browser, or the other way', () => {
  expect([own.id, ofServer.id, null].map(isStoredId)).toEqual([true, false, false])
})

test.each(['linshan', 'a'.repeat(64)])('an address takes the id under which %s is kept', (district) => {
  expect(parseViewState({ district: storedId(district) }).district).toBe(storedId(district))
})

test.each([
  ['#/duty/funding?year=2018&district=own-linshan', true],
  ['#/data?lang=en', true],
  ['#/?district=linshan', false],
  ['', false],
])('%s asks for a district that a browser keeps: %s', (hash, asks) => {
  expect(asksForStored(hash)).toBe(asks)
})

test('a district that there is not falls back to the first', () => {
  const entries = [
    { ...ofServer, id: 'one' },
    { ...own, id: 'two' },
  ]
  expect(districtEntry(entries, 'two')?.id).toBe('two')
  expect(districtEntry(entries, 'three')?.id).toBe('one')
  expect(districtEntry(entries, null)?.id).toBe('one')
  expect(districtEntry([], 'one')).toBeUndefined()
})
