import { prebuildOverview } from '#app/prebuilt/prebuild-overview.tsx'
import { fingerprint } from '#program/fingerprint.ts'
import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const read = async (path: string) => Uint8Array.from(await readFile(`public/data/${path}`))

beforeEach(() => {
  globalThis.earlyAnswers = undefined
  vi.stubGlobal('location', new URL('http://localhost/'))
})
afterEach(() => {
  vi.unstubAllGlobals()
  globalThis.earlyAnswers = undefined
})

describe('the overview that is built beforehand', () => {
  test('says the numbers of the bundled data, and names the files that it has them from', async () => {
    const page = await prebuildOverview(read)
    // 51 + 12 + 9 of the 72 indicators with a standard, as the rules judge 某区 in 2018.
    expect(page?.html).toContain('72 项有标准的指标：51 项达标，12 项需关注，9 项未达标')
    expect(Object.keys(page?.overview.files ?? {})).toEqual(['data/standards.json', 'data/catalogue.json', 'data/districts/mouqu.json'])
    expect(page?.overview.files['data/catalogue.json']).toBe(fingerprint(await read('catalogue.json')))
    expect(page?.overview.figures.map(({ id }) => id)).toEqual(['funding-trend', 'school-counts', 'class-size', 'teacher-training'])
  })

  test('has figures that lose nothing when they are written into the program', async () => {
    const page = await prebuildOverview(read)
    for (const figure of page?.overview.figures ?? []) expect(JSON.parse(JSON.stringify(figure))).toEqual(figure)
  })

  test('has no style in its markup, which the policy of the page forbids', async () => {
    expect((await prebuildOverview(read))?.html).not.toMatch(/<[^>]+ style=/)
  })

  test('is not there for a district whose file takes long to compare', async () => {
    const padded = async (path: string) => {
      const bytes = await read(path)
      if (!path.startsWith('districts/')) return bytes
      // Blanks behind it: as large as a district of some hundred schools, and right all the same.
      const large = new Uint8Array(4_000_001).fill(0x20)
      large.set(bytes)
      return large
    }
    expect(await prebuildOverview(padded)).toBeNull()
  })

  test('is not there where the data are refused', async () => {
    const broken = async (path: string) => (path.startsWith('districts/') ? new TextEncoder().encode('{}') : read(path))
    expect(await prebuildOverview(broken)).toBeNull()
  })
})

describe('the fingerprint of a file', () => {
  const bytes = new TextEncoder().encode('{"students":600}')

  test('stays the same for the same bytes', () => {
    expect(fingerprint(Uint8Array.from(bytes))).toBe(fingerprint(bytes))
  })

  test.each(['{"students":601}', '{"students":060}', '{"students":600} ', ''])('changes with the content: %s', (text) => {
    expect(fingerprint(new TextEncoder().encode(text))).not.toBe(fingerprint(bytes))
  })
})
