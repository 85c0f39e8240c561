import { readFileSync } from 'node:fs'
import { catalogue } from '#indicators/catalogue.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { expect, test } from 'vitest'
import { indicatorsDocument, standardsDocument } from './standards-document.ts'
import { unusedStandards } from './unused-standards.ts'

const used = new Set(catalogue.flatMap(({ standards }) => standards))

test('every shipped standard tests an indicator, or says why it tests none', () => {
  const silent = [...shippedStandards.keys()].filter((id) => !used.has(id) && unusedStandards[id] === undefined)
  expect(silent).toEqual([])
})

test('no reason is given for a standard that is used or does not exist', () => {
  expect(Object.keys(unusedStandards).filter((id) => used.has(id) || !shippedStandards.has(id))).toEqual([])
})

test('a reason that names another standard names one that is used', () => {
  const named = Object.values(unusedStandards).flatMap((reason) => [...reason.matchAll(/\b[A-Z]{2}-[A-Z0-9-]+\b/g)].map(([id]) => id))
  expect(named.filter((id) => !used.has(id))).toEqual([])
})

test('the documents are what the code gives: npm run make-docs', () => {
  expect(readFileSync('docs/standards.md', 'utf8')).toBe(standardsDocument(shippedStandards))
  expect(readFileSync('docs/indicators.md', 'utf8')).toBe(indicatorsDocument(shippedStandards))
})
