import { unreadParts } from '#view/unread-parts.ts'
import { expect, test } from 'vitest'

test('what an address may say is read', () => {
  const search = {
    district: 'qingshan',
    year: '2016',
    stage: 'primary',
    reported: '1',
    view: 'chart',
    lang: 'en',
    record: 'a',
    q: '小学',
    sort: '-over',
  }
  expect(unreadParts(search)).toEqual([])
})

test('what says nothing is named as it stands there', () => {
  const search = { district: '青山', year: '20l6', stage: 'nursery', reported: 'maybe', view: 'pie', lang: 'fr', yaer: '2016' }
  expect(unreadParts(search)).toEqual(['district=青山', 'year=20l6', 'stage=nursery', 'reported=maybe', 'view=pie', 'lang=fr', 'yaer=2016'])
})
