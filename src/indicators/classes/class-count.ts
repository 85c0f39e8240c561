import type { Text } from '#language/text.ts'
import type { ClassRecord } from '#statistics/class-record.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { fromRecords } from '#statistics/from-records.ts'
import type { Input } from '../indicator.ts'

/** How many classes of a list fulfil a condition, as a named input; absent where there is no list. */
export function classCount(
  classes: readonly ClassRecord[],
  district: Pick<DistrictStatistics, 'reportedOnly'>,
  name: Text,
  is: (one: ClassRecord) => boolean,
): Input {
  return { name, unit: 'class', statistic: fromRecords(classes, district, (all) => all.filter(is).length) }
}
