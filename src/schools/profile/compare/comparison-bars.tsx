import { FigureFrame } from '#charts/figure-frame.tsx'
import type { FigureContext } from '#figures/figure-context.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import type { School } from '#statistics/district-package.ts'
import { SelectField } from '#ui/select-field.tsx'
import { useDetails } from '#view-state/use-details.ts'
import { useViewState } from '#view-state/use-view-state.ts'
import { indicatorName } from '../indicators/indicator-name.ts'
import { comparisonFigure } from './comparison-figure.ts'
import type { ComparisonGroup } from './comparison-rows.ts'
import styles from '../profile.module.css'

interface ComparisonBarsProps {
  readonly schools: readonly School[]
  readonly groups: readonly ComparisonGroup[]
  readonly context: FigureContext
}

/** One indicator of the schools as bars; which one stands in the address, otherwise the first in which their verdicts differ. */
export function ComparisonBars({ schools, groups, context }: ComparisonBarsProps) {
  const { language } = context
  const { details, setDetails } = useDetails()
  const { view } = useViewState()
  const rows = groups.flatMap((group) => group.rows)
  const differing = rows.find(({ cells }) => new Set(cells.map((cell) => cell?.verdict)).size > 1 && cells.every((cell) => cell !== null))
  const chosen = rows.find(({ indicator }) => indicator.id === details.indicator) ?? differing ?? rows[0]
  if (chosen === undefined) return null
  return (
    <section className={styles['trend']}>
      <SelectField
        showLabel
        label={schoolProfileMessages[language].choose}
        value={chosen.indicator.id}
        options={rows.map(({ indicator }) => ({ id: indicator.id, name: indicatorName(indicator, language) }))}
        onChange={(indicator) => setDetails({ indicator }, 'replace')}
      />
      <FigureFrame
        figure={comparisonFigure(schools, chosen, context)}
        view={view.view}
        headingLevel={2}
        height={56 + schools.length * 44}
      />
    </section>
  )
}
