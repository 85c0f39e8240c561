import * as v from 'valibot'
import { conditionKinds, ruleKinds } from './standard.ts'
import { scopes } from '#statistics/district-package.ts'
import { duties } from '#statistics/duty.ts'
import { daySchema } from '#statistics/parsing/day-schema.ts'
import { stages } from '#statistics/stage.ts'
import { units } from '#statistics/unit.ts'

const words = v.pipe(v.string(), v.minLength(1))
const text = v.strictObject({ zh: words, en: words })
const evidence = v.picklist(['confirmed', 'unconfirmed', 'none'])

/** `public/data/standards.json`: the official thresholds that the product ships. */
export const standardsFileSchema = v.strictObject({
  format: v.literal('duty-board/standards'),
  version: v.literal(1),
  standards: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z0-9-]+$/, 'standard-id')),
      duty: v.picklist(duties),
      name: text,
      stages: v.array(v.picklist(stages)),
      kind: v.picklist(ruleKinds),
      operator: v.picklist(['>=', '<=', '==', '>', 'increasing', 'not-decreasing']),
      value: v.nullable(v.number()),
      unit: v.picklist(units),
      level: v.picklist(['district', 'school', 'class']),
      scope: v.picklist(scopes),
      area: v.nullable(v.picklist(['city-district', 'county'])),
      document: text,
      documentNumber: v.nullable(words),
      clause: v.nullable(words),
      effectiveFrom: daySchema,
      effectiveUntil: v.nullable(daySchema),
      deadline: v.nullable(daySchema),
      reference: v.nullable(text),
      condition: v.nullable(v.strictObject({ kind: v.picklist(conditionKinds), words: text })),
      note: v.nullable(text),
      evidence: v.strictObject({ document: evidence, clause: evidence }),
    }),
  ),
})
