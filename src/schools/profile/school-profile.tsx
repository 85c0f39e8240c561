import type { FigureContext } from '#figures/figure-context.ts'
import { assessSchool } from '#indicators/schools/assess-school.ts'
import { schoolsMessages } from '#language/messages/schools.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'
import { Card } from '#ui/card.tsx'
import { ViewLink } from '#view-state/view-link.tsx'
import { profileTitle } from './profile-title.ts'
import { withoutTotals } from './without-totals.ts'
import { SchoolClasses } from './school-classes.tsx'
import { SchoolFacts } from './school-facts.tsx'
import { SchoolIndicators } from './school-indicators.tsx'
import { SchoolProjects } from './school-projects.tsx'
import styles from './profile.module.css'

interface SchoolProfileProps {
  readonly school: School
  readonly context: FigureContext
}

/** One school: what stands out, what the register says, its indicators, classes and projects. */
export function SchoolProfile({ school, context }: SchoolProfileProps) {
  const { district, language, standards, year } = context
  const messages = schoolsMessages[language]
  const assessments = withoutTotals(assessSchool(school.id, district, standards, year))
  const order = { 'not-met': 0, watch: 1, 'not-assessable': 2, met: 3, 'no-standard': 4 }
  const [stage] = school.stages
  const peers = district.schoolsOf(stage ?? null, year)
  const at = peers.findIndex(({ id }) => id === school.id)
  const [previous, next] = at === -1 ? [undefined, undefined] : [peers[at - 1], peers[at + 1]]
  const balanced = school.stages.some((one) => one === 'primary' || one === 'junior')
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <nav aria-label={messages.breadcrumb} className={styles['breadcrumb']}>
          <ViewLink to="/">{messages.overview}</ViewLink>
          <span aria-hidden="true">›</span>
          <ViewLink to="/schools">{messages.title}</ViewLink>
          <span aria-hidden="true">›</span>
          <span aria-current="page">{inLanguage(school.name, language)}</span>
        </nav>
        <h1>{profileTitle(school, assessments, context)}</h1>
        <p className={styles['links']}>
          <ViewLink to={`/schools?compare=${[school, next ?? previous].flatMap((one) => one?.id ?? []).join('.')}`}>
            {messages.addToCompare}
          </ViewLink>
          {balanced && <ViewLink to={`/balance?q=${encodeURIComponent(inLanguage(school.name, language))}`}>{messages.toBalance}</ViewLink>}
        </p>
      </header>
      <Card>
        <SchoolFacts school={school} context={context} />
      </Card>
      <Card>
        <h2 className={styles['title']}>{messages.indicators}</h2>
        <p className={styles['words']}>{messages.stripLegend}</p>
        <SchoolIndicators assessments={assessments.toSorted((a, b) => order[a.verdict] - order[b.verdict])} context={context} />
      </Card>
      <div className={styles['columns']}>
        <Card>
          <h2 className={styles['title']}>{messages.classList}</h2>
          <SchoolClasses school={school} context={context} />
        </Card>
        <Card>
          <h2 className={styles['title']}>{messages.projects}</h2>
          <SchoolProjects school={school} context={context} />
        </Card>
      </div>
      <nav aria-label={messages.neighbours} className={styles['neighbours']}>
        {previous !== undefined && (
          <ViewLink to={`/schools/${previous.id}`}>{messages.previous({ name: inLanguage(previous.name, language) })}</ViewLink>
        )}
        {next !== undefined && <ViewLink to={`/schools/${next.id}`}>{messages.next({ name: inLanguage(next.name, language) })}</ViewLink>}
      </nav>
    </div>
  )
}
