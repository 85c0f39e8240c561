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
  readonly context: DistrictView
  readonly view: ViewState['view']
}

/** An indicator from its number down to the clause: value and verdict, chart, then stages, years, schools and basis. */
export function IndicatorDetails({ assessment, context, view }: IndicatorDetailsProps) {
  const messages = drillDownMessages[context.language]
  const family = familyOf(assessment.indicator, context)
  const trend = indicatorTrend.build(context, { indicator: assessment.indicator.id })
  const ranking = schoolRanking(assessment, context)
  return (
    <div className={styles['details']}>
      <IndicatorValue assessment={assessment} context={context} />
      {trend !== null && <FigureFrame figure={trend} view={view} height={240} />}
      <Tabs
        label={messages.tabs}
        tabs={[
          ...(family.length > 1
            ? [
                {
                  id: 'stages',
                  name: messages.byStage,
                  content: <UnitTable of={stagesTable(family, context)} caption={messages.byStage} />,
                },
              ]
            : []),
          {
            id: 'years',
            name: messages.byYear,
            content: <UnitTable of={yearsTable(assessment.indicator, context)} caption={messages.byYear} />,
          },
          ...(ranking === null
            ? []
            : [
                {
                  id: 'schools',
                  name: messages.bySchool,
                  content: <SchoolsTab assessment={assessment} ranking={ranking} context={context} />,
                },
              ]),
          { id: 'basis', name: messages.basis, content: <BasisTab assessment={assessment} context={context} /> },
        ]}
      />
      <AnalysisLink indicator={assessment.indicator} />
      <CopyLinkButton />
    </div>
  )
}
