import { expect, test } from 'vitest'
import { DataFileError } from '#data/data-file-error.ts'
import { openDistrictFile, StoreRefusedError } from '#data/stored/open-district-file.ts'
import { samplePackage } from '#test/statistics/sample-package.ts'

async function failureOf(content: string, name = '林山区.json'): Promise<unknown> {
  return openDistrictFile(new File([content], name)).then(
    () => 'no error',
    (error: unknown) => (error instanceof DataFileError ? { file: error.file, ...error.failure } : error),
  )
}

test('a file that is no package of a district is refused by its name, with the places of its problems', async () => {
  expect(await failureOf('')).toEqual({ file: '林山区.json', kind: 'empty' })
  expect(await failureOf('<html></html>')).toEqual({ file: '林山区.json', kind: 'html' })
  expect(await failureOf('{"format":"duty-board/catalogue","version":1}')).toMatchObject({ kind: 'wrong-format' })
  const whole = samplePackage()
  const wrong = JSON.stringify({ ...whole, meta: { ...whole.meta, years: ['2018'] } }, null, 1)
  // The year stands in the line after that of the list.
  const line = wrong.split('\n').findIndex((one) => one.includes('"years"')) + 2
  expect(await failureOf(wrong)).toMatchObject({ kind: 'invalid', problems: [{ path: ['meta', 'years', 0], place: { line } }] })
})

test('a file of more than 64 MB is not read', async () => {
  const large = new File(['{}'], 'large.json')
  Object.defineProperty(large, 'size', { value: 64_000_001 })
  await expect(openDistrictFile(large)).rejects.toMatchObject({ failure: { kind: 'too-large', announced: 64_000_001 } })
})

test('where the browser keeps nothing, that is the reason', async () => {
  // There is no database where these tests run.
  expect(await failureOf(JSON.stringify(samplePackage()))).toBeInstanceOf(StoreRefusedError)
})
