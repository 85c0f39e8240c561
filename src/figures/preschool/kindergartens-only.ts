import type { DistrictView } from '#view/district-view.ts'
import { dutyPreschoolMessages } from '#language/messages/duty-preschool.ts'

/** The note for a reader who chose another stage: this duty counts kindergartens whatever the filter. */
export function kindergartensOnly({ language, stage }: DistrictView): readonly string[] {
  return stage === null || stage === 'kindergarten' ? [] : [dutyPreschoolMessages[language].kindergartensOnly]
}
