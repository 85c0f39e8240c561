import { expect, test } from 'vitest'
import { classLimits } from '#indicators/classes/class-limits.ts'
import { countClassSizes } from '#indicators/classes/class-size-counts.ts'
import type { Stage } from '#statistics/stage.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { smallDistrict } from '../small-district.ts'

test('classes are counted on both sides of every edge: above 45 in primary, large from 56, super-sized from 66', () => {
  const of = (students: number, stage: Stage = 'primary') =>
    ({ school: 'a', stage, year: 2018, grade: 1, name: '1', students, status: 'reported', source: 'book' }) as const
  const limitIn = (year: number) => classLimits(smallDistrict({ years: [year] }), year, shippedStandards)
  const classes = [of(45), of(46), of(55), of(56), of(65), of(66), of(70, 'senior'), of(26, 'kindergarten'), of(60, 'kindergarten')]
  // Above: 46, 55, 56, 65, 66 and both kindergarten classes; senior has no limit. Large: 56, 65, 66, 70. Super-sized: 66, 70.
  expect(countClassSizes(classes, limitIn(2018), shippedStandards)).toEqual({ all: 9, limited: 8, over: 7, large: 4, superSized: 2 })
  // In 2015 no rule limits a class; what counts as large is a definition.
  expect(countClassSizes(classes, limitIn(2015), shippedStandards)).toEqual({ all: 9, limited: 0, over: 0, large: 4, superSized: 2 })
})
