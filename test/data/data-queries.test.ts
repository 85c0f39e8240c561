import { QueryClient } from '@tanstack/react-query'
import { http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { catalogueQuery } from '#data/queries/catalogue-query.ts'
import { DataFileError } from '#data/data-file-error.ts'
import { districtQuery } from '#data/queries/district-query.ts'
import { standardsQuery } from '#data/queries/standards-query.ts'
import type { CatalogueEntry } from '#statistics/catalogue-file.ts'
import { dataServer } from '#test/server/data-server.ts'
import { samplePackage } from '#test/statistics/sample-package.ts'

let client: QueryClient

beforeEach(() => {
  vi.stubGlobal('location', new URL('http://localhost/'))
  client = new QueryClient()
})
afterEach(() => {
  client.clear()
  vi.unstubAllGlobals()
})

/** Serves these answers one after the other, the last one again and again; counts the requests. */
function answers(path: string, ...replies: readonly (() => Response)[]): () => number {
  let requests = 0
  dataServer.use(
    http.get(`*/data/${path}`, () => {
      const reply = replies[Math.min(requests, replies.length - 1)]
      requests += 1
      return reply?.()
    }),
  )
  return () => requests
}

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no error',
    (error: unknown) => (error instanceof DataFileError ? { file: error.file, ...error.failure } : error),
  )
}

/** The catalogue's entry of the sample package, at this file. */
function entryOf(file: string): CatalogueEntry {
  const { id, name, edition, years } = samplePackage().meta
  return { id, name, edition, years, file }
}

const right = () => HttpResponse.json(samplePackage([{ value: 500 }]))
const busy = () => new HttpResponse(null, { status: 503 })
const down = () => HttpResponse.error()
const gone = () => new HttpResponse(null, { status: 404 })

describe('the files that the product ships', () => {
  test('are a catalogue and the districts that it lists, each ready for look-ups', async () => {
    const { districts } = await client.fetchQuery(catalogueQuery)
    expect(districts.length).toBeGreaterThan(0)
    for (const entry of districts) {
      const { id, years } = entry
      const district = await client.fetchQuery(districtQuery(entry))
      expect([district.package.meta.id, district.years, district.reportedOnly]).toEqual([id, years, false])
    }
  })
})

describe('the standards', () => {
  test('that the product ships are a book by id', async () => {
    const book = await client.fetchQuery(standardsQuery)
    expect(book.size).toBeGreaterThan(0)
    for (const [id, standard] of book) expect(standard.id).toBe(id)
  })

  test('of another version are refused', async () => {
    answers('standards.json', () => HttpResponse.json({ format: 'duty-board/standards', version: 3 }))
    expect(await errorOf(client.fetchQuery(standardsQuery))).toEqual({
      file: 'data/standards.json',
      kind: 'newer-version',
      received: 3,
      wanted: 1,
    })
  })
})

describe('a district', () => {
  test('comes indexed, and is asked for once', async () => {
    const requests = answers('districts/one.json', right)
    const district = await client.fetchQuery(districtQuery(entryOf('districts/one.json')))
    expect(district.observe('students', { year: 2018 })).toMatchObject({ value: 500 })
    expect(await client.fetchQuery(districtQuery(entryOf('districts/one.json')))).toBe(district)
    expect(requests()).toBe(1)
  })

  test('is cached by its file', () => {
    expect(districtQuery(entryOf('districts/one.json')).queryKey).not.toEqual(districtQuery(entryOf('districts/two.json')).queryKey)
  })

  test.each([
    ['of another kind', { format: 'x', version: 1 }, { kind: 'wrong-format', received: '"x"', wanted: 'duty-board/district' }],
    ['of a newer version', { ...samplePackage(), version: 2 }, { kind: 'newer-version', received: 2, wanted: 1 }],
    ['of an older version', { ...samplePackage(), version: 0 }, { kind: 'older-version', received: 0, wanted: 1 }],
    [
      'with a mistake',
      samplePackage([{ indicator: 'pupils', value: 1 }]),
      { kind: 'invalid', problems: [expect.objectContaining({ path: ['observations', 'indicator', 0] })] },
    ],
  ])('%s is refused, and not asked for again', async (_name, json, failure) => {
    const requests = answers('districts/one.json', () => HttpResponse.json(json))
    expect(await errorOf(client.fetchQuery(districtQuery(entryOf('districts/one.json'))))).toEqual({
      file: 'data/districts/one.json',
      ...failure,
    })
    expect(requests()).toBe(1)
  })
})

describe('what may pass by itself is tried again once', () => {
  const attempt = () => client.fetchQuery({ ...districtQuery(entryOf('districts/one.json')), retryDelay: 0 })

  test.each([
    ['a server in trouble', busy],
    ['a line that is down', down],
  ])('%s, then the file', async (_name, trouble) => {
    const requests = answers('districts/one.json', trouble, right)
    await expect(attempt()).resolves.toMatchObject({ years: [2016, 2017, 2018] })
    expect(requests()).toBe(2)
  })

  test('twice in trouble is an error', async () => {
    const requests = answers('districts/one.json', busy, busy, right)
    expect(await errorOf(attempt())).toEqual({ file: 'data/districts/one.json', kind: 'server', status: 503, retryAfter: null })
    expect(requests()).toBe(2)
  })

  test('a missing file is not asked for twice', async () => {
    const requests = answers('districts/one.json', gone, right)
    expect(await errorOf(attempt())).toEqual({ file: 'data/districts/one.json', kind: 'not-found', status: 404 })
    expect(requests()).toBe(1)
  })
})

test('a file that is asked for again and has not changed is the same content; one that has changed is new', async () => {
  answers('districts/one.json', right, right, () => HttpResponse.json(samplePackage([{ value: 501 }])))
  const ask = () => client.fetchQuery({ ...districtQuery(entryOf('districts/one.json')), staleTime: 0 })
  const first = await ask()
  expect(await ask()).toBe(first)
  const changed = await ask()
  expect(changed).not.toBe(first)
  expect(changed.observe('students', { year: 2018 })).toMatchObject({ value: 501 })
})
