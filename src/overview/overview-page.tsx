import { FigureFrame } from '#charts/figure-frame.tsx'
import type { FigureContext } from '#figures/figure-context.ts'
import { verdictCounts } from '#indicators/verdict-counts.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { overviewMessages } from '#language/messages/overview.ts'
import { inLanguage } from '#language/text.ts'
import { Card } from '#ui/card.tsx'
import { VerdictMark } from '#ui/verdict-mark.tsx'
import { useViewState } from '#view-state/use-view-state.ts'
import { DutySegmentsList } from './duty-segments-list.tsx'
import { HeadlineTilesList } from './headline-tiles-list.tsx'
import { overviewStory } from './overview-story.ts'
import { ShortfallList } from './shortfall-list.tsx'
import styles from './overview-page.module.css'

/** 总览: do we meet every duty, where are we short, by how much, since when. */
export function OverviewPage({ context }: { readonly context: FigureContext }) {
  const { view } = useViewState()
  const { language } = context
  const messages = overviewMessages[language]
  const story = overviewStory(context)
  const counts = verdictCounts(story.assessments)
  const shownVerdicts = (['met', 'watch', 'not-met', 'not-assessable', 'no-standard'] as const).filter((verdict) => counts[verdict] > 0)
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div>
          <h1>{story.headline.title}</h1>
          <p className={styles['place']}>{story.headline.summary}</p>
          {story.lost !== null && (
            <p className={styles['place']} title={story.lost.names.join('\n')}>
              {story.lost.sentence}
            </p>
          )}
        </div>
        <ul className={styles['counts']} aria-label={messages.verdictCounts}>
          {shownVerdicts.map((verdict) => (
            <li key={verdict}>
              <VerdictMark verdict={verdict} words={`${inLanguage(verdictWords[verdict], language)} ${counts[verdict]}`} />
            </li>
          ))}
          {counts.withheld > 0 && (
            <li className={styles['withheld']} title={messages.withheldMeaning}>
              {messages.withheld({ count: String(counts.withheld) })}
            </li>
          )}
        </ul>
      </header>
      <div className={styles['tiles']}>
        <HeadlineTilesList tiles={story.tiles} />
        {context.stage !== null && <p className={styles['note']}>{messages.headlineStages}</p>}
      </div>
      <div className={styles['figures']}>
        {story.figures.map((figure) => (
          <FigureFrame key={figure.id} figure={figure} view={view.view} headingLevel={2} />
        ))}
      </div>
      <Card className={styles['aside']}>
        <ShortfallList shortfalls={story.shortfalls} />
        <DutySegmentsList duties={story.duties} />
      </Card>
    </div>
  )
}
