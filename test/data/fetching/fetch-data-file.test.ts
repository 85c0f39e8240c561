import { delay, http, HttpResponse } from 'msw'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DataFileError, type DataFileFailure } from '#data/data-file-error.ts'
import { acceptFiles } from '#data/queries/accept-files.ts'
import { largestFile } from '#data/fetching/fetch-data-file.ts'
import { readFile } from '#data/reading/read-file.ts'
import { currentTransfers } from '#data/fetching/transfers.ts'
import { dataServer } from '#test/server/data-server.ts'

const file = 'districts/one.json'

/** Fetches a file and takes whatever JSON it holds. */
const fetchJson = (path: string, signal: AbortSignal) =>
  acceptFiles<unknown>((received) => readFile(received, (json) => ({ kind: 'parsed', content: json })))(path, signal)

beforeEach(() => {
  vi.stubGlobal('location', new URL('http://localhost/board/#/'))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function answer(body: BodyInit | null, init: ResponseInit = {}): void {
  dataServer.use(http.get('http://localhost/board/data/districts/one.json', () => new HttpResponse(body, init)))
}

async function failure(signal = new AbortController().signal): Promise<DataFileFailure | string> {
  try {
    return `no failure: ${JSON.stringify(await fetchJson(file, signal))}`
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error
    expect(error.file).toBe('data/districts/one.json')
    expect(error.message).toBe(`data/districts/one.json: ${error.failure.kind}`)
    return error.failure
  }
}

function bytes(...parts: readonly (string | number)[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])))
}

/** A body that comes piece by piece and then ends, breaks off, or falls silent. */
function pieces(parts: readonly string[], end: 'close' | 'break' | 'silence'): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async start(controller) {
      for (const part of parts) {
        await delay(15_000)
        controller.enqueue(bytes(part))
      }
      if (end === 'close') controller.close()
      if (end === 'break') controller.error(new TypeError('terminated'))
    },
  })
}

describe('a file that is there', () => {
  test('is asked for below the page’s own address and read as JSON', async () => {
    answer('{"name":"某区"}')
    await expect(fetchJson(file, new AbortController().signal)).resolves.toEqual({ name: '某区' })
  })

  test.each([
    ['with a byte order mark', bytes(0xef, 0xbb, 0xbf, '{"a":1}'), {}],
    ['sent as a web page by a careless server', '{"a":1}', { 'Content-Type': 'text/html' }],
    ['with its length', '{"a":1}', { 'Content-Length': '7' }],
  ])('may come %s', async (_name, body, headers) => {
    answer(body, { headers })
    await expect(fetchJson(file, new AbortController().signal)).resolves.toEqual({ a: 1 })
  })

  test('may take longer than twenty seconds while it keeps coming', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    dataServer.use(
      http.get('*/one.json', async () => {
        await delay(15_000)
        return new HttpResponse(pieces(['{"a"', ':', '1}'], 'close'))
      }),
    )
    const json = fetchJson(file, new AbortController().signal)
    await vi.advanceTimersByTimeAsync(60_000)
    await expect(json).resolves.toEqual({ a: 1 })
  })
})

describe('a file that is not', () => {
  test.each<readonly [string, BodyInit | null, ResponseInit, DataFileFailure]>([
    ['404', 'Not found', { status: 404 }, { kind: 'not-found', status: 404 }],
    ['410', null, { status: 410 }, { kind: 'not-found', status: 410 }],
    ['a 404 page', '<!doctype html>', { status: 404 }, { kind: 'not-found', status: 404 }],
    ['401', null, { status: 401 }, { kind: 'forbidden', status: 401 }],
    ['403', null, { status: 403 }, { kind: 'forbidden', status: 403 }],
    ['500', null, { status: 500 }, { kind: 'server', status: 500, retryAfter: null }],
    ['503', null, { status: 503 }, { kind: 'server', status: 503, retryAfter: null }],
    ['a redirect', null, { status: 302, headers: { Location: 'https://elsewhere.example/one.json' } }, { kind: 'redirected' }],
    ['418', null, { status: 418 }, { kind: 'server', status: 418, retryAfter: null }],
    ['no bytes', '', {}, { kind: 'empty' }],
    ['white space', ' \n', {}, { kind: 'empty' }],
    ['no content', null, { status: 204 }, { kind: 'empty' }],
    ['a web page', '<!DOCTYPE html><html></html>', {}, { kind: 'html' }],
    ['a web page after blank lines', '\n\n<html>', { headers: { 'Content-Type': 'application/json' } }, { kind: 'html' }],
    ['GBK', bytes('{"a":"', 0xc4, 0xb3, 0xc7, 0xf8, '"}'), {}, { kind: 'not-utf-8' }],
    ['UTF-16', bytes(0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00), {}, { kind: 'not-utf-8' }],
    ['a workbook under another name', bytes('PK', 3, 4, 20, 0), {}, { kind: 'archive' }],
    ['a compressed file', bytes(0x1f, 0x8b, 8, 0), {}, { kind: 'archive' }],
    ['a text that stops', '{"a":"begin', {}, { kind: 'cut', bytes: null }],
    ['a list that stops', '{"a":[1,2', {}, { kind: 'cut', bytes: null }],
    ['brackets in a text that stops', '["]}\\""', {}, { kind: 'cut', bytes: null }],
    [
      'more than a district can fill, announced',
      '[1]',
      { headers: { 'Content-Length': String(largestFile + 1) } },
      { kind: 'too-large', limit: largestFile, announced: largestFile + 1 },
    ],
    [
      'fewer bytes than announced',
      '[1,2]',
      { headers: { 'Content-Length': '50' } },
      { kind: 'cut', bytes: { received: 5, announced: 50 } },
    ],
    ['a comma too many', '{\n  "a": 1,\n}', {}, { kind: 'not-json', place: { line: 3, column: 1 }, found: '}' }],
    ['two files in one', '{}{}', {}, { kind: 'not-json', place: { line: 1, column: 3 }, found: '{' }],
    ['plain words', 'school,year', {}, { kind: 'not-json', place: { line: 1, column: 1 }, found: 'school' }],
    ['a number that is none', '{\n  "a": [1, NaN]\n}', {}, { kind: 'not-json', place: { line: 2, column: 12 }, found: 'NaN' }],
    ['a full-width comma', '{"a": 1，"b": 2}', {}, { kind: 'not-json', place: { line: 1, column: 8 }, found: '，' }],
  ])('%s', async (_name, body, init, expected) => {
    answer(body, init)
    expect(await failure()).toEqual(expected)
  })

  test('does not compare bytes with a length that was counted compressed', async () => {
    answer('[1,2]', { headers: { 'Content-Length': '50', 'Content-Encoding': 'x-packed' } })
    expect(await failure()).toBe('no failure: [1,2]')
  })

  test('no answer at all', async () => {
    dataServer.use(http.get('*/one.json', () => HttpResponse.error()))
    expect(await failure()).toEqual({ kind: 'network' })
  })

  test('a line that breaks in the middle', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    dataServer.use(http.get('*/one.json', () => new HttpResponse(pieces(['{"a":'], 'break'))))
    const failed = failure()
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await failed).toEqual({ kind: 'cut', bytes: null })
  })

  test.each(['before the first byte', 'after some'])('silence for twenty seconds %s', async (when) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const parts = when === 'after some' ? ['{"a":'] : []
    dataServer.use(
      http.get('*/one.json', async () => {
        if (parts.length === 0) await delay('infinite')
        return new HttpResponse(pieces(parts, 'silence'))
      }),
    )
    const failed = failure()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await failed).toEqual({ kind: 'timeout' })
  })

  test('a request that is no longer wanted ends with the caller’s reason', async () => {
    dataServer.use(http.get('*/one.json', () => delay('infinite')))
    const controller = new AbortController()
    const failed = failure(controller.signal)
    controller.abort(new Error('another district'))
    await expect(failed).rejects.toThrow('another district')
  })
})

test('a body without an end is read to the limit and no further', async () => {
  const million = new Uint8Array(1_000_000).fill(32)
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1
      controller.enqueue(million)
    },
  })
  dataServer.use(http.get('*/one.json', () => new HttpResponse(body)))
  expect(await failure()).toEqual({ kind: 'too-large', limit: largestFile, announced: null })
  expect(sent).toBeLessThan(80)
})

describe('while a file is on its way', () => {
  test('it is told how much has come, and the reader may end it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    dataServer.use(http.get('*/one.json', () => new HttpResponse(pieces(['{"a"', ':'], 'silence'), { headers: { 'Content-Length': '7' } })))
    const failed = failure()
    await vi.advanceTimersByTimeAsync(15_000)
    expect(currentTransfers()).toMatchObject([{ file: 'data/districts/one.json', receivedBytes: 4, announcedBytes: 7 }])
    currentTransfers()[0]?.cancel()
    expect(await failed).toEqual({ kind: 'cancelled' })
    expect(currentTransfers()).toEqual([])
  })

  test('a busy server is not asked again before its time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
    let requests = 0
    dataServer.use(
      http.get('*/busy.json', () => {
        requests += 1
        return requests === 1 ? new HttpResponse(null, { status: 503, headers: { 'Retry-After': '30' } }) : HttpResponse.json({ a: 1 })
      }),
    )
    const signal = new AbortController().signal
    await expect(fetchJson('busy.json', signal)).rejects.toMatchObject({ failure: { kind: 'server', status: 503, retryAfter: 30 } })
    const again = fetchJson('busy.json', signal)
    await vi.advanceTimersByTimeAsync(29_000)
    expect([requests, currentTransfers().length]).toEqual([1, 1])
    await vi.advanceTimersByTimeAsync(1_000)
    await expect(again).resolves.toEqual({ a: 1 })
  })
})
