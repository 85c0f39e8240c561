import { FigureFrame } from '#charts/figure-frame.tsx'
import type { DistrictView } from '#view/district-view.ts'
import type { SchoolAssessment } from '#indicators/schools/assess-school.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import type { School } from '#statistics/district-package.ts'
import { SelectField } from '#ui/controls/select-field.tsx'
import { useDetails } from '#view/use-details.ts'
import { useViewState } from '#view/use-view-state.ts'
import { indicatorName, nameWithoutStage } from '#figures/schools/indicator-name.ts'
import { schoolsFigures } from '#figures/schools/schools-figures.ts'
import { trendSection } from './show-trend.ts'
import styles from '../profile.module.css'

interface SchoolTrendProps {
  readonly school: School
  /** In the order of the table; the first is shown unless the address names another. */
  readonly assessments: readonly SchoolAssessment[]
  readonly viewed: DistrictView
}

/** One indicator of the school over the years; which one stands in the address. */
export function SchoolTrend({ school, assessments, viewed }: SchoolTrendProps) {
  const { language } = viewed
  const { details, setDetails } = useDetails()
  const { view } = useViewState()
  const chosen = assessments.find(({ indicator }) => indicator.id === details.indicator) ?? assessments[0]
  if (chosen === undefined) return null
  const figure = schoolsFigures.trend.build(viewed, { school: school.id, indicator: chosen.indicator.id })
  const nameOf = school.stages.length > 1 ? indicatorName : nameWithoutStage
  return (
    <section className={styles['trend']} id={trendSection}>
      <SelectField
        showLabel
        label={schoolProfileMessages[language].choose}
        value={chosen.indicator.id}
        options={assessments.map(({ indicator }) => ({ id: indicator.id, name: nameOf(indicator, language) }))}
        onChange={(indicator) => setDetails({ indicator }, 'replace')}
      />
      {figure !== null && <FigureFrame figure={figure} view={view.view} headingLevel={2} height={240} />}
    </section>
  )
}
