import { FigureFrame } from '#charts/figure-frame.tsx'
import { DoubtsNotice } from '#doubts/doubts-notice.tsx'
import { LostDetails } from '#doubts/lost-details.tsx'
import type { DistrictView } from '#view/district-view.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { overviewMessages } from '#language/messages/overview.ts'
import { inLanguage } from '#language/text.ts'
import { Card } from '#ui/card.tsx'
import { VerdictMark } from '#ui/marks/verdict-mark.tsx'
import { PageTitle } from '#ui/page-head.tsx'
import { useViewState } from '#view/use-view-state.ts'
import { ViewLink } from '#view/view-link.tsx'
import { DutyTable } from './duty-table.tsx'
import { HeadlineTilesList } from './headline-tiles-list.tsx'
import { overviewStory } from './overview-story.ts'
import { ShortfallTable } from './shortfall-table.tsx'
import styles from './overview-page.module.css'

/** 总览: do we meet every duty, where are we short, by how much, since when. */
export function OverviewPage({ viewed }: { readonly viewed: DistrictView }) {
  const { view } = useViewState()
  const { language } = viewed
  const messages = overviewMessages[language]
  const { duties, figures, headline, lost, shortfalls, summary, tally, tiles, watched } = overviewStory(viewed)
  const counts = [
    { verdict: 'not-met', count: tally.notMet },
    { verdict: 'watch', count: tally.watch },
    { verdict: 'met', count: tally.met },
    { verdict: 'not-assessable', count: tally.unknown },
  ] as const
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <PageTitle isIllustrative={headline.isIllustrative} isDoubtful={headline.isDoubtful}>
          {headline.text}
        </PageTitle>
        <ul className={styles['counts']} aria-label={messages.verdictCounts}>
          {counts.map(({ verdict, count }) => (
            <li key={verdict}>
              <ViewLink to={`/indicators?verdict=${verdict}`}>
                <VerdictMark verdict={verdict} words={`${inLanguage(verdictWords[verdict], language)} ${count}`} />
              </ViewLink>
            </li>
          ))}
        </ul>
        <p className={styles['place']}>{summary}</p>
        {lost !== null && (
          <div className={styles['place']}>
            <LostDetails lost={lost} language={language} />
          </div>
        )}
        <div className={styles['doubts']}>
          <DoubtsNotice viewed={viewed} />
        </div>
      </header>
      <div className={styles['tiles']}>
        <HeadlineTilesList tiles={tiles} />
        {viewed.stage !== null && <p className={styles['note']}>{messages.headlineStages}</p>}
      </div>
      <Card className={styles['duties']}>
        <DutyTable duties={duties} total={tally} />
      </Card>
      <Card className={styles['shortfalls']}>
        <ShortfallTable
          shortfalls={shortfalls}
          watched={watched}
          unknown={tally.unknown}
          withoutStandard={tally.withoutStandard + tally.reference}
        />
      </Card>
      <div className={styles['figures']}>
        {figures.map((figure) => (
          <FigureFrame key={figure.id} figure={figure} view={view.view} headingLevel={2} />
        ))}
      </div>
    </div>
  )
}
