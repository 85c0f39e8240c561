import { askEarly } from '#data/fetching/ask-early.ts'
import { dataServer } from '#test/server/data-server.ts'
import { http } from 'msw'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let asked: string[] = []

function at(hash: string, { protocol = 'http:', origin = 'http://localhost' } = {}): void {
  const location = { hash, protocol, href: `http://localhost/board/${hash}` }
  vi.stubGlobal('location', new URL('http://localhost/board/'))
  vi.stubGlobal('window', { location, origin })
}

beforeEach(() => {
  asked = []
  globalThis.earlyAnswers = undefined
  dataServer.events.on('request:start', ({ request }) => {
    asked.push(new URL(request.url).pathname.replace('/board/data/', ''))
  })
})
afterEach(() => {
  dataServer.events.removeAllListeners()
  vi.unstubAllGlobals()
  globalThis.earlyAnswers = undefined
})

const usual = ['data/standards.json', 'data/catalogue.json', 'data/districts/mouqu.json']

test('without a district all three files are asked for at once, each once', async () => {
  at('#/')
  askEarly(usual)
  expect([...(globalThis.earlyAnswers?.keys() ?? [])].toSorted()).toEqual(usual.toSorted())
  await vi.waitFor(() => expect(asked).toHaveLength(3))
  await globalThis.earlyAnswers?.get('data/catalogue.json')?.answer
  expect(asked.toSorted()).toEqual(['catalogue.json', 'districts/mouqu.json', 'standards.json'])
})

test.each([
  ['#/classes?district=qingshan', 'districts/qingshan.json'],
  ['#/?district=nowhere', 'districts/mouqu.json'],
])('the catalogue says which district is asked for: %s', async (hash, file) => {
  at(hash)
  askEarly(usual)
  await vi.waitFor(() => expect(asked).toHaveLength(3))
  expect(asked).toContain(file)
})

test('a district that the browser keeps is asked of no server', async () => {
  at('#/duty/funding?district=own-qingshan')
  askEarly(usual)
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  await globalThis.earlyAnswers?.get('data/catalogue.json')?.answer
  await new Promise((resolve) => {
    setTimeout(resolve, 20)
  })
  expect(asked.toSorted()).toEqual(['catalogue.json', 'standards.json'])
})

test('without files that were known beforehand the catalogue says it too', async () => {
  at('#/')
  askEarly([])
  await vi.waitFor(() => expect(asked).toContain('districts/mouqu.json'))
})

test.each([{ protocol: 'file:' }, { origin: 'null' }])('where nothing may be read, nothing is asked for: %o', (place) => {
  at('#/', place)
  askEarly(usual)
  expect(globalThis.earlyAnswers).toBeUndefined()
})

test('a catalogue that names something else is left to the program', async () => {
  at('#/')
  dataServer.use(http.get('*/data/catalogue.json', () => Response.json({ districts: [{ id: 'a', file: '../secret.json' }] })))
  askEarly([])
  await globalThis.earlyAnswers?.get('data/catalogue.json')?.answer
  await new Promise((resolve) => {
    setTimeout(resolve, 20)
  })
  expect(asked.filter((file) => file.includes('secret'))).toEqual([])
})
