import { decimalsToTell } from '#format/decimals-to-tell.ts'
import { unitOfChange } from '#format/format-change.ts'
import { formatNumber } from '#format/format-number.ts'
import { distanceWords } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import type { Language } from '#language/language.ts'
import type { Unit } from '#statistics/unit.ts'

/** A distance to a limit in words, never rounded to nothing; of shares it is in percentage points: "5.52 个百分点". */
export function gapWords(gap: number, unit: Unit, language: Language): string {
  const size = Math.abs(gap)
  const scale = scaleFor(unitOfChange(unit), size, language)
  return distanceWords(formatNumber(size, scale, { decimals: decimalsToTell(size, 0, scale) }), scale, language)
}
