import type { Text } from '#language/text.ts'
import type { ClassRecord } from '#statistics/class-record.ts'
import { fromRecords } from '../building/from-records.ts'
import type { Input } from '../indicator.ts'

/** How many classes of a list fulfil a condition, as a named input; not collected where there is no list. */
export function classCount(classes: readonly ClassRecord[], name: Text, is: (one: ClassRecord) => boolean): Input {
  return { name, unit: 'class', statistic: fromRecords(classes, (all) => all.filter(is).length) }
}
