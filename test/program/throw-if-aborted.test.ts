import { expect, test } from 'vitest'
import { throwIfAborted } from '#program/throw-if-aborted.ts'

test('says nothing while the file is wanted', () => {
  expect(() => throwIfAborted(new AbortController().signal)).not.toThrow()
})

test('throws the reason of who wants it no more', () => {
  const controller = new AbortController()
  controller.abort(new Error('left'))
  expect(() => throwIfAborted(controller.signal)).toThrow('left')
})

test('throws an abort of its own where an older browser keeps no reason', () => {
  const controller = new AbortController()
  controller.abort('gone')
  expect(() => throwIfAborted(controller.signal)).toThrow(expect.objectContaining({ name: 'AbortError' }))
})
