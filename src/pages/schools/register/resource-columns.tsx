import type { DistrictView } from '#view/district-view.ts'
import { formatNumber } from '#format/format-number.ts'
import { scaleFor } from '#format/scale.ts'
import { stageWords } from '#format/stage-words.ts'
import { unitWords } from '#format/unit-words.ts'
import { resources, type Resource } from '#indicators/resources/resource.ts'
import { registerMessages } from '#language/messages/schools-register.ts'
import { inLanguage } from '#language/text.ts'
import { situationOf, applicableStandards } from '#standards/applicable-standards.ts'
import type { LongTableColumn } from '#ui/long-table/long-table-column.ts'
import { registerResources, resourceStages } from './register-resources.ts'
import type { RegisterRow } from './register-row.ts'
import { ResourceCell } from './resource-cell.tsx'
import styles from './register.module.css'

/** Those of the seven resources that are shown, with their thresholds under the headings. */
export function resourceColumns(viewed: DistrictView, shown: readonly string[]): readonly LongTableColumn<RegisterRow>[] {
  const asked = resources.filter(({ id }) => shown.includes(id))
  // Nothing is assessed for a table that does not show it.
  if (asked.length === 0) return []
  const values = registerResources(viewed)
  const { language } = viewed
  return asked.map((resource) => ({
    id: resource.id,
    name: inLanguage(resource.shortName, language),
    note: inLanguage(unitWords[resource.unit], language),
    width: inLanguage({ zh: 8.5, en: 10 }, language),
    align: 'end',
    sortable: true,
    under: <ResourceLimits resource={resource} viewed={viewed} />,
    cell: ({ school }) => <ResourceCell values={values.get(resource.id)?.get(school.id) ?? []} language={language} />,
  }))
}

/** The thresholds in force in the year, one a stage. */
function ResourceLimits({ resource, viewed }: { readonly resource: Resource; readonly viewed: DistrictView }) {
  const { district, language, standards, year } = viewed
  const messages = registerMessages[language]
  const stages = resourceStages(viewed)
  return stages.map((stage) => {
    const { inForce } = applicableStandards(standards, [`${resource.standard}-${stage}`], situationOf(district.package.meta, stage, year))
    if (inForce?.value == null) return null
    const value = messages.atLeast({ limit: formatNumber(inForce.value, scaleFor(resource.unit, 0, language)) })
    return (
      <span key={stage} className={styles['resource']}>
        {stages.length > 1 ? messages.ofStage({ stage: inLanguage(stageWords[stage], language), value }) : value}
      </span>
    )
  })
}
