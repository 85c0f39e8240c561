import * as v from 'valibot'
import { problemLimit } from './problem.ts'

/** Distinct cells that are remembered per list; ids, years and words are far fewer, measured values are not. */
const remembered = 4096

/**
 * `v.array` for long lists: a text, number or null that has passed once is not checked again, and checking stops
 * after `problemLimit` wrong cells. `passes` may say sooner that a cell is right.
 */
export function listSchema<Input, Output, Issue extends v.BaseIssue<unknown>>(
  item: v.BaseSchema<Input, Output, Issue>,
  passes?: (value: unknown) => value is Output,
): v.ArraySchema<v.BaseSchema<Input, Output, Issue>, undefined> {
  const plain = v.array(item)
  return {
    ...plain,
    '~run'(dataset, config) {
      const input = dataset.value
      if (!Array.isArray(input)) return plain['~run'](dataset, config)
      const cells: unknown[] = input
      // A list that is right as it stands is kept: copying millions of cells takes longer than checking them.
      if (passes !== undefined && cells.every(passes)) return { typed: true, value: cells }
      const output: Output[] = []
      const issues: Issue[] = []
      const passed = new Map<unknown, Output>()
      for (let key = 0; key < cells.length && issues.length < problemLimit; key += 1) {
        const value = cells[key]
        if (passes?.(value) === true) {
          output.push(value)
          continue
        }
        const known = passed.get(value)
        if (known !== undefined) {
          output.push(known)
          continue
        }
        const cell = item['~run']({ value }, config)
        for (const issue of cell.issues ?? []) {
          const here = { type: 'array', origin: 'value', input, key, value } satisfies v.ArrayPathItem
          issues.push({ ...issue, path: [here, ...(issue.path ?? [])] })
        }
        if (cell.typed) output.push(cell.value)
        if (cell.typed && cell.issues === undefined && Object(value) !== value && passed.size < remembered) passed.set(value, cell.value)
      }
      const [first, ...more] = issues
      if (first === undefined) return { typed: true, value: output }
      return { typed: false, value: cells, issues: [first, ...more] }
    },
  }
}
