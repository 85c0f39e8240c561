import type { DistrictView } from '#view/district-view.ts'
import { indicatorListMessages } from '#language/messages/indicator-list.ts'
import { Button } from '#ui/controls/button.tsx'
import { Card } from '#ui/card.tsx'
import { TableFiles } from '#tables/table-files.tsx'
import { PageTitle } from '#ui/page-head.tsx'
import { UnreadNotice } from '#ui/unread-notice.tsx'
import { useDetails } from '#view/use-details.ts'
import { cellsOfFile, headingsOfFile } from './indicator-cells.ts'
import { indicatorListDetails, letsThrough, readIndicatorFilter } from './indicator-filter.ts'
import { IndicatorFilters } from './indicator-filters.tsx'
import { IndicatorGroups } from './indicator-groups.tsx'
import { indicatorListStory } from './indicator-list-story.ts'
import styles from './indicator-list.module.css'

/** 指标一览: every indicator by verdict; where all counts lead. */
export function IndicatorListPage({ viewed }: { readonly viewed: DistrictView }) {
  const { language } = viewed
  const messages = indicatorListMessages[language]
  const { headline, summary, findings, withoutStage } = indicatorListStory(viewed)
  const filter = readIndicatorFilter(useDetails().details)
  const listed = findings.filter((finding) => letsThrough(filter, finding))
  const apart = withoutStage.filter((finding) => letsThrough(filter, finding))
  const left = findings.length + withoutStage.length - listed.length - apart.length
  const rows = () => [headingsOfFile(language), ...[...listed, ...apart].map((finding) => cellsOfFile(finding, language))]
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div className={styles['title']}>
          <PageTitle isIllustrative={headline.isIllustrative} isDoubtful={headline.isDoubtful}>
            {headline.text}
          </PageTitle>
          <p>{summary}</p>
        </div>
        <div className={styles['actions']}>
          <TableFiles rows={rows} table={messages.fileTable} viewed={viewed} />
          <Button
            onClick={() => {
              window.print()
            }}
          >
            {messages.print}
          </Button>
        </div>
      </header>
      <UnreadNotice rules={indicatorListDetails} />
      <IndicatorFilters findings={findings} filter={filter} listed={listed.length + apart.length} language={language} />
      <Card className={styles['card']}>
        <IndicatorGroups findings={listed} withoutStage={apart} viewed={viewed} />
        {left > 0 && <p className={styles['left']}>{messages.notListed({ count: String(left) })}</p>}
      </Card>
    </div>
  )
}
