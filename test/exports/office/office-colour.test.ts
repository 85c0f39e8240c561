import { expect, test } from 'vitest'
import { lightened, officeColour } from '#exports/office/office-colour.ts'

test('a colour has six digits', () => {
  expect(officeColour('#18457f')).toBe('18457F')
  expect(officeColour('#fff')).toBe('FFFFFF')
})

test('a lighter colour lies between it and white', () => {
  expect(lightened('#000', 0)).toBe('000000')
  // Half way from 0 and from 128 to 255: 127.5 and 191.5, rounded.
  expect(lightened('#000080', 0.5)).toBe('8080C0')
  expect(lightened('#18457f', 1)).toBe('FFFFFF')
})
