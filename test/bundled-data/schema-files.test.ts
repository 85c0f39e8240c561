import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { schemaFiles } from './schema-files.ts'

test.each(schemaFiles)('the published $path is what the parser checks; if not, run npm run make-data', ({ path, text }) => {
  expect(readFileSync(`public/data/${path}`, 'utf8')).toBe(text)
})

test('a column may be a list or a dictionary with codes', () => {
  const schema: unknown = JSON.parse(schemaFiles[0]?.text ?? '')
  expect(schema).toMatchObject({
    additionalProperties: false,
    properties: {
      observations: {
        properties: {
          year: {
            anyOf: [
              { type: 'array', items: { type: 'integer', minimum: 1949, maximum: 2100 } },
              { type: 'object', required: ['dictionary', 'codes'], properties: { codes: { items: { type: 'integer', minimum: 0 } } } },
            ],
          },
        },
      },
    },
  })
})
