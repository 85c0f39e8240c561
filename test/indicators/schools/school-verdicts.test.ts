import { describe, expect, test } from 'vitest'
import { indicatorById } from '#indicators/catalogue.ts'
import { assessSchools } from '#indicators/schools/assess-school.ts'
import { schoolVerdicts } from '#indicators/schools/school-verdicts.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { enough, type Numbers } from '../balance/enough.ts'
import { school, smallDistrict } from '../small-district.ts'

type Row = NonNullable<Parameters<typeof smallDistrict>[0]['rows']>[number]

/** Numbers of a primary school in 2018 that has just enough but for those given; `made` are made up. */
const rowsOf = (id: string, numbers: Numbers = {}, made: readonly string[] = []): readonly Row[] =>
  Object.entries({ ...enough, ...numbers }).map(([indicator, value]) => ({
    indicator,
    school: id,
    stage: 'primary',
    year: 2018,
    value,
    ...(made.includes(indicator) ? { status: 'illustrative' } : {}),
  }))
const verdictsOf = (...schools: readonly (readonly [string, Numbers?, (readonly string[])?])[]) =>
  schoolVerdicts(
    smallDistrict({
      years: [2018],
      scopes: ['nation'],
      schools: schools.map(([id]) => school(id)),
      rows: schools.flatMap((one) => rowsOf(...one)),
    }),
    shippedStandards,
    2018,
  )

describe('the verdicts of a school', () => {
  test('bear the mark of a made-up number as soon as one of them rests on one, whichever', () => {
    const found = verdictsOf(
      ['reported'],
      ['first', {}, ['teachers-above-required-qualification']],
      ['last', {}, ['multimedia-classrooms']],
    )
    expect([...found].map(([id, { isIllustrative }]) => [id, isIllustrative])).toEqual([
      ['reported', false],
      ['first', true],
      ['last', true],
    ])
  })

  test('do not bear it for a number that is withheld', () => {
    expect(verdictsOf(['a', { 'sports-area': 'withheld' }]).get('a')?.isIllustrative).toBe(false)
  })

  test('are doubtful where a number cannot be right: 43 teachers above the required qualification of 42 in all', () => {
    const district = (qualified: number) =>
      smallDistrict({
        years: [2018],
        scopes: ['nation'],
        schools: [school('a'), school('b')],
        rows: [
          ...rowsOf('a', { 'teachers-above-required-qualification': qualified }),
          { indicator: 'full-time-teachers', school: 'a', stage: 'primary', year: 2018, value: 42 },
          ...rowsOf('b'),
        ],
      })
    const isDoubtful = (qualified: number) =>
      ['a', 'b'].map((id) => schoolVerdicts(district(qualified), shippedStandards, 2018).get(id)?.isDoubtful)
    expect(isDoubtful(43)).toEqual([true, false])
    expect(isDoubtful(42)).toEqual([false, false])
  })

  test('tell as worst what falls short by the largest share, whichever comes first', () => {
    // 5 of 10 backbone teachers is half; 20.7 of 23 rooms a tenth, and it comes later in the document; 4,050 of 4,500 m² too.
    expect(verdictsOf(['a', { 'backbone-teachers': 5, 'multimedia-classrooms': 20.7 }]).get('a')?.worst?.standard?.id).toBe('QB-R2-primary')
    expect(verdictsOf(['a', { 'teaching-area': 4_050, 'multimedia-classrooms': 11.5 }]).get('a')?.worst?.standard?.id).toBe('QB-R7-primary')
    // 2,250 of 4,500 m² is half, 9 of 10 backbone teachers a tenth.
    expect(verdictsOf(['a', { 'teaching-area': 2_250, 'backbone-teachers': 9 }]).get('a')?.worst?.standard?.id).toBe('QB-R4-primary')
    expect(verdictsOf(['a', { 'teaching-area': 4_050, 'multimedia-classrooms': 11.5 }]).get('a')?.worst?.relativeMargin).toBeCloseTo(
      -0.5,
      9,
    )
  })

  test('are of its own stage alone: the seven, the two sums of the school rule, its size, its largest class', () => {
    const [counts] = [...verdictsOf(['a']).values()].map((one) => one.counts)
    expect(Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(7 + 2 + 1 + 1)
  })
})

test('an indicator that no school has a number of is told of none', () => {
  const plain = indicatorById('education-share')
  if (plain === undefined) throw new Error('the share of education in expenditure is of the district')
  expect(assessSchools(plain, smallDistrict({ years: [2018], schools: [school('a')] }), shippedStandards, 2018)).toEqual([])
})

test('what does not apply to a school is no verdict of it', () => {
  // Without students there is nothing per student: its size is left, and its largest class, of which no list is known.
  const found = verdictsOf(['a', { students: 0 }])
  const judged = [...found.values()].map((one) => one.counts)
  expect(judged).toEqual([{ 'not-met': 0, watch: 0, met: 1, 'not-assessable': 1 }])
})
