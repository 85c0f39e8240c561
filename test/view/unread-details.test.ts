import { balanceDetails } from '#pages/balance/order-rows.ts'
import { classDetails } from '#pages/classes/class-filter.ts'
import { indicatorListDetails } from '#pages/indicator-list/indicator-filter.ts'
import { registerDetails } from '#pages/schools/register/filter-register.ts'
import { unreadDetails } from '#view/unread-details.ts'
import { expect, test } from 'vitest'

const schools = new Set(['primary-1'])

test.each([
  ['a list of indicators', indicatorListDetails, { verdict: 'not-met,watch', duty: 'safety', status: 'reported' }, []],
  ['a list of indicators', indicatorListDetails, { verdict: 'purple', duty: 'x', sort: 'name' }, ['sort=name', 'verdict=purple', 'duty=x']],
  ['classes', classDetails(schools), { size: '56-60', grade: 'primary-6', school: 'primary-1', q: 'x', sort: '-students' }, []],
  [
    'classes',
    classDetails(schools),
    { size: '9-x', grade: 'zzz', school: 'nowhere', sort: 'zzz' },
    ['sort=zzz', 'school=nowhere', 'grade=zzz', 'size=9-x'],
  ],
  ['a register', registerDetails, { kind: 'primary', boarding: 'yes', sort: '-students', columns: 'kind.students', q: '一' }, []],
  ['a register', registerDetails, { kind: 'palace', columns: 'kind.wings' }, ['columns=kind.wings', 'kind=palace']],
  [
    'a matrix',
    balanceDetails(schools),
    { show: 'gap', sort: '-met', verdict: 'met', school: 'all', indicator: 'sports-area-per-student' },
    [],
  ],
  ['a matrix', balanceDetails(schools), { show: 'all', school: 'nowhere', indicator: 'x' }, ['show=all', 'school=nowhere', 'indicator=x']],
  ['a page without details', {}, { size: 'large' }, ['size=large']],
] as const)('%s: what it cannot read of %j', (_page, rules, details, unread) => {
  expect(unreadDetails(details, rules)).toEqual(unread)
})
