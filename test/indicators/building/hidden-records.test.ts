import { expect, test } from 'vitest'
import { hiddenRecords } from '#indicators/building/hidden-records.ts'
import { reportedOnly } from '#statistics/index-district.ts'
import { smallDistrict } from '#test/indicators/small-district.ts'

const honour = (id: string, status: 'reported' | 'illustrative') => ({
  id,
  duty: null,
  name: { zh: id, en: id },
  level: 'national' as const,
  figures: [],
  status,
  source: 'book',
})

test('what is only illustrative is hidden while reported values alone are shown', () => {
  const district = smallDistrict({ years: [2018], honours: [honour('a', 'reported'), honour('b', 'illustrative')] })
  expect(hiddenRecords(district, ({ honours }) => honours)).toBe(0)
  expect(hiddenRecords(reportedOnly(district), ({ honours }) => honours)).toBe(1)
  expect(hiddenRecords(reportedOnly(district), ({ plans }) => plans)).toBe(0)
})
