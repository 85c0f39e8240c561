import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askBeforehand, takeEarlyAnswer } from '#data/fetching/early-answers.ts'
import { fetchDataFile } from '#data/fetching/fetch-data-file.ts'

const never = () => new AbortController().signal
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

beforeEach(() => {
  vi.stubGlobal('location', new URL('http://localhost/board/#/'))
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  globalThis.earlyAnswers = undefined
})

test('an early answer is taken once', async () => {
  void askBeforehand('data/a.json', () => Promise.resolve(new Response('{"early":1}')))
  expect(await (await takeEarlyAnswer('data/a.json'))?.text()).toBe('{"early":1}')
  expect(takeEarlyAnswer('data/a.json')).toBeUndefined()
})

test('what the program has asked for is not asked for beforehand', () => {
  expect(takeEarlyAnswer('data/a.json')).toBeUndefined()
  expect(askBeforehand('data/a.json', () => Promise.resolve(new Response('late')))).toBeUndefined()
  expect(takeEarlyAnswer('data/a.json')).toBeUndefined()
})

test('an answer that has waited for long is not what the server has now', () => {
  vi.spyOn(performance, 'now').mockReturnValueOnce(1000).mockReturnValueOnce(31_001)
  void askBeforehand('data/a.json', () => Promise.resolve(new Response('old')))
  expect(takeEarlyAnswer('data/a.json')).toBeUndefined()
})

test('the file that was asked for early is not asked for again', async () => {
  void askBeforehand('data/catalogue.json', () => Promise.resolve(new Response('{"early":1}')))
  expect(textOf(await fetchDataFile('catalogue.json', never()))).toBe('{"early":1}')
  // Asked for again, it comes from the server: `public/data/catalogue.json`.
  expect(textOf(await fetchDataFile('catalogue.json', never()))).toContain('"districts"')
})

test('what did not come early is asked for again', async () => {
  void askBeforehand('data/catalogue.json', () => Promise.reject(new TypeError('no line')))
  expect(textOf(await fetchDataFile('catalogue.json', never()))).toContain('"districts"')
})

test('a reader who cancels does not wait for an early answer', async () => {
  const unheard: Promise<Response> = new Promise(() => undefined)
  void askBeforehand('data/catalogue.json', () => unheard)
  const controller = new AbortController()
  const bytes = fetchDataFile('catalogue.json', controller.signal)
  controller.abort(new Error('no longer wanted'))
  await expect(bytes).rejects.toThrow('no longer wanted')
})
