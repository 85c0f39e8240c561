import { expect, test } from 'vitest'
import { actionOfKey } from '#pages/meeting/show/show-keys.ts'

const key = (name: string, over: object = {}) =>
  actionOfKey({ key: name, code: name, ctrlKey: false, metaKey: false, altKey: false, ...over })

test.each([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'go'],
  ['Escape', 'leave'],
  ['.', 'black'],
])('%s asks for %s', (name, action) => {
  expect(key(name)).toBe(action)
})

test('letters are told by their place, whatever the input method writes', () => {
  expect(key('b', { code: 'KeyB' })).toBe('black')
  expect(key('Process', { code: 'KeyB' })).toBe('black')
  expect(key('и', { code: 'KeyB' })).toBe('black')
})

test('digits are gathered, with a modifier a key is the browser’s own', () => {
  expect(key('7')).toEqual({ digit: '7' })
  expect(key('f', { code: 'KeyF', ctrlKey: true })).toBeNull()
  expect(key('ArrowLeft', { altKey: true })).toBeNull()
  expect(key('x', { code: 'KeyX' })).toBeNull()
})
