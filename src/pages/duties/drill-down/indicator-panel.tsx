import type { DistrictView } from '#view/district-view.ts'
import { dutyWords } from '#format/duty-words.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { inLanguage } from '#language/text.ts'
import { Drawer } from '#ui/drawer.tsx'
import { ViewLink } from '#view/view-link.tsx'
import type { ViewState } from '#view/view-state.ts'
import { IndicatorDetails } from './indicator-details.tsx'
import styles from './indicator-panel.module.css'

interface IndicatorPanelProps {
  readonly assessment: Assessment
  readonly viewed: DistrictView
  readonly view: ViewState['view']
  readonly onClose: () => void
}

/** The drill-down of one indicator, over the page of its duty. */
export function IndicatorPanel({ assessment, viewed, view, onClose }: IndicatorPanelProps) {
  const { language } = viewed
  const messages = drillDownMessages[language]
  const { indicator } = assessment
  return (
    <Drawer title={inLanguage(indicator.name, language)} closeWords={messages.close} onClose={onClose}>
      <p className={styles['breadcrumb']}>
        <ViewLink to={`/duty/${indicator.duty}`}>{inLanguage(dutyWords[indicator.duty].name, language)}</ViewLink>
        <span aria-hidden="true">›</span>
        <span>{messages.indicators}</span>
      </p>
      <IndicatorDetails assessment={assessment} viewed={viewed} view={view} />
    </Drawer>
  )
}
