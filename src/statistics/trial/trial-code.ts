import { measures } from '../measures/measures.ts'
import { stages } from '../stage.ts'
import type { TrialChange } from './trial-change.ts'

const id = /^[a-z0-9][a-z0-9-]{0,63}$/
const amount = /^\d{1,12}(\.\d{1,6})?$/

/**
 * What is tried out, as it stands in an address: changes joined by `_`, their parts by `.`, so that nothing needs to be
 * escaped: `a.new-1.primary_s.new-1.primary.students.360_m.primary-1.primary-2.primary.40`.
 */
export function writeTrial(changes: readonly TrialChange[]): string {
  return changes
    .map((change) => {
      switch (change.kind) {
        case 'set':
          return `s.${change.school}.${change.stage}.${change.measure}.${change.value}`
        case 'move':
          return `m.${change.from}.${change.to}.${change.stage}.${change.students}`
        case 'add':
          return `a.${change.school}.${change.stage}`
      }
    })
    .join('_')
}

/** Reads what an address tries out; a change that cannot be read is left out, never an error. */
export function readTrial(code: string): readonly TrialChange[] {
  return code.split('_').flatMap((part) => readChange(part) ?? [])
}

function readChange(part: string): TrialChange | null {
  const [kind, first = '', second = '', third = '', ...rest] = part.split('.')
  if (!id.test(first)) return null
  if (kind === 'a') {
    const stage = stages.find((one) => one === second)
    return stage === undefined || third !== '' ? null : { kind: 'add', school: first, stage }
  }
  const number = rest.join('.')
  if (!amount.test(number)) return null
  if (kind === 's') {
    const stage = stages.find((one) => one === second)
    return stage === undefined || !measures.has(third) ? null : { kind: 'set', school: first, stage, measure: third, value: Number(number) }
  }
  const stage = stages.find((one) => one === third)
  if (kind !== 'm' || stage === undefined || !id.test(second) || first === second) return null
  return { kind: 'move', from: first, to: second, stage, students: Number(number) }
}
