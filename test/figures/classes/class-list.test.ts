import { classList, gradeOrder, isOver } from '#figures/classes/class-list.ts'
import { filterClasses, readClassFilter } from '#pages/classes/class-filter.ts'
import { readClassSort, sortClasses } from '#pages/classes/sort-classes.ts'
import { describe, expect, test } from 'vitest'
import { smallClasses } from '../../pages/classes/small-classes.ts'

const sizes = (rows: readonly { readonly record: { readonly students: number } }[]) => rows.map(({ record }) => record.students)

describe('the classes of a year', () => {
  test('are those of the stage that is chosen, each with its distance to the limit', () => {
    expect(sizes(classList(smallClasses()))).toEqual([46, 47, 56, 45, 26, 20])
    const primary = classList(smallClasses({ stage: 'primary' }))
    expect(primary.map(({ over, band }) => [over, band])).toEqual([
      [1, 'over'],
      [2, 'over'],
      [11, 'large'],
      [0, 'within'],
    ])
    expect(primary.filter(isOver)).toHaveLength(3)
    expect(classList(smallClasses({ stage: 'senior' }))).toEqual([])
  })

  test('are named in the language of the reader', () => {
    expect(classList(smallClasses())[2]).toMatchObject({ schoolName: '第一小学', gradeName: '六年级' })
    expect(classList(smallClasses({ language: 'en' }))[2]).toMatchObject({ schoolName: 'No. 1', gradeName: 'Grade 6' })
  })

  test('order their grades from the kindergarten on', () => {
    expect(gradeOrder('kindergarten', 3)).toBeLessThan(gradeOrder('primary', 1))
    expect(gradeOrder('primary', 6)).toBeLessThan(gradeOrder('junior', 1))
  })
})

describe('a filter of the address', () => {
  test.each([
    [{}, [46, 47, 56, 45, 26, 20]],
    // 26 of 25 in a kindergarten is above what is usual, not above a standard: it is listed where kindergartens are asked for.
    [{ size: 'over' }, [46, 47, 56]],
    [{ size: 'over', grade: 'kindergarten' }, [26]],
    [{ size: 'large' }, [56]],
    [{ size: 'super' }, []],
    [{ size: '46-50' }, [46, 47]],
    [{ size: '26-46' }, [46, 45, 26]],
    [{ grade: 'primary-1' }, [46, 47]],
    [{ grade: 'kindergarten' }, [26, 20]],
    [{ grade: 'entry' }, [46, 47, 26]],
    [{ school: 'two' }, [45]],
    [{ school: 'nobody' }, []],
    [{ q: '第二' }, [45]],
    [{ q: 'dyxx' }, [46, 47, 56]],
    [{ size: 'over', grade: 'primary-6', school: 'one' }, [56]],
  ])('%j lets through %j', (details, kept) => {
    expect(sizes(filterClasses(classList(smallClasses()), readClassFilter(details)))).toEqual(kept)
  })

  test.each([{ size: 'huge' }, { size: '1-2-3' }, { grade: 'nursery' }, { grade: 'primary-0' }])(
    '%j says nothing known and hides nothing',
    (details) => {
      expect(filterClasses(classList(smallClasses()), readClassFilter(details))).toHaveLength(6)
    },
  )
})

describe('the order', () => {
  test.each([
    [undefined, [56, 47, 46, 26, 45, 20]],
    ['-over', [56, 47, 46, 26, 45, 20]],
    ['over', [20, 45, 46, 26, 47, 56]],
    ['students', [20, 26, 45, 46, 47, 56]],
    ['-grade', [56, 45, 46, 47, 20, 26]],
    ['-school', [26, 20, 45, 46, 47, 56]],
    ['constructor', [56, 47, 46, 26, 45, 20]],
  ])('%s', (text, sorted) => {
    expect(sizes(sortClasses(classList(smallClasses()), readClassSort(text), 'zh-CN'))).toEqual(sorted)
  })

  test('puts classes without a limit last, whichever way', () => {
    const rows = classList(smallClasses()).map((row, index) => (index === 0 ? { ...row, limit: null, over: null } : row))
    expect(sizes(sortClasses(rows, readClassSort('over'), 'zh-CN')).at(-1)).toBe(46)
    expect(sizes(sortClasses(rows, readClassSort('-over'), 'zh-CN')).at(-1)).toBe(46)
  })
})
