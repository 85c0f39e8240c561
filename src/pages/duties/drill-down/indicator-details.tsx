import { FigureFrame } from '#charts/figure-frame.tsx'
import type { DistrictView } from '#view/district-view.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { Tabs } from '#ui/controls/tabs.tsx'
import type { ViewState } from '#view/view-state.ts'
import { AnalysisLink } from './analysis-link.tsx'
import { BasisTab } from './basis-tab.tsx'
import { CopyLinkButton } from './copy-link-button.tsx'
import { familyOf } from '#figures/families/family-of.ts'
import { indicatorTrend } from '#figures/families/indicator-trend.ts'
import { IndicatorValue } from './indicator-value.tsx'
import { schoolRanking } from './school-ranking.ts'
import { SchoolsTab } from './schools-tab.tsx'
import { stagesTable } from './stages-table.ts'
import { UnitTable } from './unit-table.tsx'
import { yearsTable } from './years-table.ts'
import styles from './indicator-panel.module.css'

interface IndicatorDetailsProps {
  readonly assessment: Assessment
  readonly viewed: DistrictView
  readonly view: ViewState['view']
}

/** An indicator from its number down to the clause: value and verdict, chart, then stages, years, schools and basis. */
export function IndicatorDetails({ assessment, viewed, view }: IndicatorDetailsProps) {
  const messages = drillDownMessages[viewed.language]
  const family = familyOf(assessment.indicator, viewed)
  const trend = indicatorTrend.build(viewed, { indicator: assessment.indicator.id })
  const ranking = schoolRanking(assessment, viewed)
  return (
    <div className={styles['details']}>
      <IndicatorValue assessment={assessment} viewed={viewed} />
      {trend !== null && <FigureFrame figure={trend} view={view} height={240} />}
      <Tabs
        label={messages.tabs}
        tabs={[
          ...(family.length > 1
            ? [
                {
                  id: 'stages',
                  name: messages.byStage,
                  content: <UnitTable of={stagesTable(family, viewed)} caption={messages.byStage} />,
                },
              ]
            : []),
          {
            id: 'years',
            name: messages.byYear,
            content: <UnitTable of={yearsTable(assessment.indicator, viewed)} caption={messages.byYear} />,
          },
          ...(ranking === null
            ? []
            : [
                {
                  id: 'schools',
                  name: messages.bySchool,
                  content: <SchoolsTab assessment={assessment} ranking={ranking} viewed={viewed} />,
                },
              ]),
          { id: 'basis', name: messages.basis, content: <BasisTab assessment={assessment} viewed={viewed} /> },
        ]}
      />
      <AnalysisLink indicator={assessment.indicator} />
      <CopyLinkButton />
    </div>
  )
}
