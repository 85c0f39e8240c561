import type { DistrictView } from '#view/district-view.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { inLanguage } from '#language/text.ts'
import { Card } from '#ui/card.tsx'
import { Notice } from '#ui/notice.tsx'
import { UnreadNotice } from '#ui/unread-notice.tsx'
import { PageTitle } from '#ui/page-head.tsx'
import { useDetails } from '#view/use-details.ts'
import { ViewLink } from '#view/view-link.tsx'
import { isDoubtfulVerdict } from './is-doubtful-verdict.ts'
import { isIllustrativeVerdict } from './is-illustrative-verdict.ts'
import { comparedSchools, mostCompared } from './compared-schools.ts'
import { ComparisonBars } from './compare/comparison-bars.tsx'
import { comparisonRows } from '#figures/schools/comparison-rows.ts'
import { ComparisonTable } from './compare/comparison-table.tsx'
import { comparisonTitle } from './compare/comparison-title.ts'
import { SchoolChooser } from './compare/school-chooser.tsx'
import { SchoolBreadcrumb } from './school-breadcrumb.tsx'
import styles from './profile.module.css'

interface SchoolComparisonProps {
  readonly viewed: DistrictView
  readonly schoolIds: readonly string[]
}

/** Two to four schools side by side; which ones stands in the address. */
export function SchoolComparison({ viewed, schoolIds }: SchoolComparisonProps) {
  const { district, language, year } = viewed
  const messages = schoolProfileMessages[language]
  const { setDetails } = useDetails()
  const { schools, left, unknown } = comparedSchools(schoolIds, district)
  const groups = comparisonRows(schools, viewed)
  const assessments = groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)))
  const ids = schools.map(({ id }) => id)
  const choose = (next: readonly string[]) => setDetails({ compare: next.length === 0 ? null : next.join('.') })
  const namesOf = (some: typeof schools) => some.map(({ name }) => inLanguage(name, language)).join(messages.nameSeparator)
  const [only] = schools
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <SchoolBreadcrumb here={messages.comparison} language={language} />
        <PageTitle isIllustrative={assessments.some(isIllustrativeVerdict)} isDoubtful={assessments.some(isDoubtfulVerdict)}>
          {comparisonTitle(schools, groups, language)}
        </PageTitle>
        <p className={styles['words']}>{messages.compareSummary({ year: String(year) })}</p>
      </header>
      <UnreadNotice
        rules={{
          // Ids that there are not are named below.
          compare: () => true,
          indicator: (text) => groups.some(({ rows }) => rows.some(({ indicator }) => indicator.id === text)),
        }}
      />
      {unknown.length > 0 && (
        <Notice title={messages.compareUnknown({ ids: unknown.join(messages.nameSeparator) })}>{messages.compareUnknownAdvice}</Notice>
      )}
      {left.length > 0 && <Notice title={messages.compareTooMany({ names: namesOf(left) })} />}
      {schools.length < 2 && (
        <Notice title={messages.compareOne}>
          {only !== undefined && <ViewLink to={`/schools/${only.id}`}>{messages.compareOneProfile({ name: namesOf([only]) })}</ViewLink>}
        </Notice>
      )}
      {schools.length < mostCompared && <SchoolChooser chosen={schools} viewed={viewed} onAdd={(id) => choose([...ids, id])} />}
      {schools.length > 0 && (
        <Card>
          <ComparisonTable schools={schools} groups={groups} viewed={viewed} onRemove={(id) => choose(ids.filter((one) => one !== id))} />
        </Card>
      )}
      {schools.length > 1 && <ComparisonBars schools={schools} groups={groups} viewed={viewed} />}
    </div>
  )
}
