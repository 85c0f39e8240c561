import type { DistrictView } from '#view/district-view.ts'
import type { ChecklistFigure } from '#figures/figure.ts'
import { assessmentsOf } from '#figures/families/assessments-of.ts'
import { indicatorsChecklist } from '#figures/families/indicators-checklist.ts'
import { formatNumber } from '#format/format-number.ts'
import { reasonWords } from '#format/reason-words.ts'
import { scaleFor } from '#format/scale.ts'
import { dutyIntegrationMessages } from '#language/messages/duty-integration.ts'
import { inLanguage } from '#language/text.ts'

const parts = [
  'students-per-staff-primary',
  'students-per-staff-junior',
  'public-funds-standard-primary',
  'public-funds-standard-junior',
  'equipment-per-student-primary',
  'equipment-per-student-junior',
]

/** 四个统一: how many of the four standards are unified, and what can be measured of them (report 二（五）4). */
export function unifiedStandards(viewed: DistrictView): ChecklistFigure {
  const { language, year } = viewed
  const messages = dutyIntegrationMessages[language]
  const [unified] = assessmentsOf(['unified-standards'], viewed)
  const subtitle = messages.unifiedSubtitle({ year: String(year) })
  const ids = ['unified-standards', ...parts]
  if (unified === undefined) return indicatorsChecklist('unified-standards', ids, viewed, { subtitle })
  const { statistic } = unified.measurement
  const title =
    statistic.kind === 'value'
      ? messages.unified({ count: formatNumber(statistic.value, scaleFor('item', 0, language)) })
      : messages.unifiedMissing({ reason: inLanguage(reasonWords[statistic.reason], language) })
  return indicatorsChecklist('unified-standards', ids, viewed, { title, subtitle })
}
