import { FigureFrame } from '#charts/figure-frame.tsx'
import type { DistrictView } from '#view/district-view.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import type { School } from '#statistics/district-package.ts'
import { SelectField } from '#ui/controls/select-field.tsx'
import { useDetails } from '#view/use-details.ts'
import { useViewState } from '#view/use-view-state.ts'
import { indicatorName } from '#figures/schools/indicator-name.ts'
import { schoolsFigures } from '#figures/schools/schools-figures.ts'
import type { ComparisonGroup } from '#figures/schools/comparison-rows.ts'
import styles from '../profile.module.css'

interface ComparisonBarsProps {
  readonly schools: readonly School[]
  readonly groups: readonly ComparisonGroup[]
  readonly viewed: DistrictView
}

/** One indicator of the schools as bars; which one stands in the address, otherwise the first in which their verdicts differ. */
export function ComparisonBars({ schools, groups, viewed }: ComparisonBarsProps) {
  const { language } = viewed
  const { details, setDetails } = useDetails()
  const { view } = useViewState()
  const rows = groups.flatMap((group) => group.rows)
  const differing = rows.find(({ cells }) => new Set(cells.map((cell) => cell?.verdict)).size > 1 && cells.every((cell) => cell !== null))
  const chosen = rows.find(({ indicator }) => indicator.id === details.indicator) ?? differing ?? rows[0]
  if (chosen === undefined) return null
  const figure = schoolsFigures.comparison.build(viewed, {
    schools: schools.map(({ id }) => id).join(','),
    indicator: chosen.indicator.id,
  })
  return (
    <section className={styles['trend']}>
      <SelectField
        showLabel
        label={schoolProfileMessages[language].choose}
        value={chosen.indicator.id}
        options={rows.map(({ indicator }) => ({ id: indicator.id, name: indicatorName(indicator, language) }))}
        onChange={(indicator) => setDetails({ indicator }, 'replace')}
      />
      {figure !== null && <FigureFrame figure={figure} view={view.view} headingLevel={2} height={56 + schools.length * 44} />}
    </section>
  )
}
