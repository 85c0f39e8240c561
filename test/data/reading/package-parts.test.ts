import { putRows, takeRows } from '#data/reading/package-parts.ts'
import { generatedDistrict } from '#test/bench/generated-district.ts'
import { expect, test } from 'vitest'

test('the rows of a package are taken out in parts and come back in their order', () => {
  // 300 schools over ten years: 32,000 rows of numbers or so, and more than 40,000 classes.
  const whole = generatedDistrict(300)
  const sent = structuredClone(whole)
  const parts = takeRows(sent)
  expect(sent.classes.school).toMatchObject({ codes: [] })
  expect(sent.observations.value).toEqual([])
  expect(parts.filter(({ table, column }) => table === 'classes' && column === 'school').length).toBeGreaterThan(1)
  const received = structuredClone(sent)
  for (const part of parts) putRows(received, structuredClone(part))
  expect(received).toEqual(whole)
})

test('a part of a column that the package does not have is refused', () => {
  expect(() => putRows(generatedDistrict(1), { table: 'classes', column: 'colour', rows: [] })).toThrow('classes.colour')
})
