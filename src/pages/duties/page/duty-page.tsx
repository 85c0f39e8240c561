import { FigureFrame } from '#charts/figure-frame.tsx'
import { DoubtsNotice } from '#doubts/doubts-notice.tsx'
import { LostDetails } from '#doubts/lost-details.tsx'
import { IndicatorPanel } from '#pages/duties/drill-down/indicator-panel.tsx'
import { UnknownIndicator } from '#pages/duties/drill-down/unknown-indicator.tsx'
import type { DistrictView } from '#view/district-view.ts'
import { dutyWords } from '#format/duty-words.ts'
import { dutyPageMessages } from '#language/messages/duty-page.ts'
import { inLanguage } from '#language/text.ts'
import type { DutyId } from '#statistics/duty.ts'
import { Card } from '#ui/card.tsx'
import { JumpBar } from '#ui/jump-bar.tsx'
import { PageHead, PageTitle } from '#ui/page-head.tsx'
import { routeOf } from '#view/route.ts'
import { useOpenIndicator } from '#view/use-open-indicator.ts'
import { useRecordFocus } from '#view/use-record-focus.ts'
import { ViewLink } from '#view/view-link.tsx'
import { useViewNavigation } from '#view/view-navigation.ts'
import type { ViewState } from '#view/view-state.ts'
import { DutyRecords } from './duty-records.tsx'
import { dutyStory, type DutyStory } from './duty-story.ts'
import { DutyStatements } from './duty-statements.tsx'
import { IndicatorTable } from './indicator-table.tsx'
import { useRowFocus } from './use-row-focus.ts'
import { VerdictTags } from './verdict-tags.tsx'
import styles from './duty-page.module.css'

interface DutyPartsProps {
  readonly viewed: DistrictView
  readonly duty: DutyId
  readonly story: DutyStory
  readonly view: ViewState['view']
  /** The indicator that the address names: its panel stands open over the page. */
  readonly indicatorId: string | null
  /** Leads back to the address of the duty. */
  readonly onClosePanel: () => void
}

/** The duty at the address, with the panel of the indicator that it names. */
export function DutyPage({ viewed }: { readonly viewed: DistrictView }) {
  const { path, view } = useViewNavigation()
  const { indicatorId, close } = useOpenIndicator()
  useRecordFocus()
  const route = routeOf(path)
  if (route?.page !== 'duty') return null
  const { duty } = route
  return (
    <DutyParts
      key={duty}
      viewed={viewed}
      duty={duty}
      story={dutyStory(duty, viewed)}
      view={view.view}
      indicatorId={indicatorId}
      onClosePanel={close}
    />
  )
}

/** One duty: its finding, its figures, its indicators, its records, and what the report says of it. */
export function DutyParts({ viewed, duty, story, view, indicatorId, onClosePanel }: DutyPartsProps) {
  const { language } = viewed
  const messages = dutyPageMessages[language]
  const opened = viewed.assessments.find(({ indicator }) => indicator.id === indicatorId && indicator.duty === duty)
  useRowFocus(opened?.indicator.id ?? null)
  return (
    <div className={styles['page']}>
      <PageHead>
        <nav aria-label={messages.breadcrumb} className={styles['breadcrumb']}>
          <ViewLink to="/">{messages.overview}</ViewLink>
          <span aria-hidden="true">›</span>
          <span aria-current="page">
            {messages.duty({ number: inLanguage(dutyWords[duty].number, language) })} {inLanguage(dutyWords[duty].name, language)}
          </span>
        </nav>
        <PageTitle isIllustrative={story.isIllustrative} isDoubtful={story.isDoubtful}>
          {story.title}
        </PageTitle>
        {story.summary !== '' && <p className={styles['summary']}>{story.summary}</p>}
        {story.lost !== null && <LostDetails lost={story.lost} language={language} />}
        <VerdictTags viewed={viewed} duty={duty} />
      </PageHead>
      <JumpBar
        label={messages.parts}
        parts={[
          ...(story.figures.length > 0 ? [{ id: 'part-figures', name: messages.partFigures }] : []),
          { id: 'part-indicators', name: messages.partIndicators },
          { id: 'part-records', name: messages.partRecords },
          { id: 'part-words', name: messages.partWords },
        ]}
      />
      <DoubtsNotice viewed={viewed} duty={duty} />
      {indicatorId !== null && opened === undefined && <UnknownIndicator id={indicatorId} duty={duty} viewed={viewed} />}
      {story.figures.length > 0 && (
        <div id="part-figures" tabIndex={-1} className={styles['figures']}>
          {story.figures.map(({ figure, width }) => (
            <div key={figure.id} className={styles['figure']} data-width={width}>
              <FigureFrame figure={figure} view={view} headingLevel={2} />
            </div>
          ))}
        </div>
      )}
      <Card id="part-indicators">
        <IndicatorTable viewed={viewed} duty={duty} selected={opened?.indicator.id ?? null} />
      </Card>
      <div id="part-records" tabIndex={-1}>
        <DutyRecords viewed={viewed} duty={duty} />
      </div>
      <Card id="part-words">
        <DutyStatements viewed={viewed} duty={duty} />
      </Card>
      {opened !== undefined && <IndicatorPanel assessment={opened} viewed={viewed} view={view} onClose={onClosePanel} />}
    </div>
  )
}
