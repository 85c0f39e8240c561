import type { FigureContext } from '#figures/figure-context.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { assessSchool } from '#indicators/schools/assess-school.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { schoolsMessages } from '#language/messages/schools.ts'
import { inLanguage } from '#language/text.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { SelectField } from '#ui/select-field.tsx'
import { VerdictMark } from '#ui/verdict-mark.tsx'
import { useDetails } from '#view-state/use-details.ts'
import { ViewLink } from '#view-state/view-link.tsx'
import { comparedSchools, mostCompared } from './compared-schools.ts'
import { schoolIndicatorName } from './profile-title.ts'
import { withoutTotals } from './without-totals.ts'
import styles from './profile.module.css'

interface SchoolComparisonProps {
  readonly context: FigureContext
  readonly schoolIds: readonly string[]
}

/** Two to four schools side by side; which ones stands in the address. */
export function SchoolComparison({ context, schoolIds }: SchoolComparisonProps) {
  const { district, language, standards, year } = context
  const messages = schoolsMessages[language]
  const { setDetails } = useDetails()
  const { schools, unknown } = comparedSchools(schoolIds, district)
  const columns = schools.map((school) => ({
    school,
    assessments: new Map(withoutTotals(assessSchool(school.id, district, standards, year)).map((one) => [one.indicator.id, one])),
  }))
  const rows = [...new Map(columns.flatMap(({ assessments }) => [...assessments].map(([id, one]) => [id, one] as const))).values()]
  const choose = (ids: readonly string[]) => setDetails({ compare: ids.length === 0 ? null : ids.join('.') }, 'replace')
  const ids = schools.map(({ id }) => id)
  const others = district.schoolsOf(null, year).filter(({ id }) => !ids.includes(id))
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <nav aria-label={messages.breadcrumb} className={styles['breadcrumb']}>
          <ViewLink to="/">{messages.overview}</ViewLink>
          <span aria-hidden="true">›</span>
          <ViewLink to="/schools">{messages.title}</ViewLink>
        </nav>
        <h1>{messages.compareTitle({ names: schools.map(({ name }) => inLanguage(name, language)).join(messages.nameSeparator) })}</h1>
        <p className={styles['words']}>{messages.compareSummary({ year: String(year) })}</p>
        {unknown.length > 0 && (
          <p className={styles['words']} role="status">
            {messages.compareUnknown({ ids: unknown.join(messages.nameSeparator) })}
          </p>
        )}
        {schools.length < 2 && <p className={styles['words']}>{messages.compareOne}</p>}
        {schools.length < mostCompared && (
          <SelectField
            showLabel
            label={messages.compareAdd}
            value=""
            options={[
              { id: '', name: messages.compareChoose },
              ...others.map(({ id, name }) => ({ id, name: inLanguage(name, language) })),
            ]}
            onChange={(id) => {
              if (id !== '') choose([...ids, id])
            }}
          />
        )}
      </header>
      <Card>
        <div className={styles['scroll']} role="region" aria-label={messages.comparisonTable} tabIndex={0}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{messages.indicator}</th>
                {schools.map(({ id, name }) => (
                  <th key={id} scope="col">
                    <ViewLink to={`/schools/${id}`}>{inLanguage(name, language)}</ViewLink>{' '}
                    <Button
                      look="quiet"
                      aria-label={messages.compareRemove({ name: inLanguage(name, language) })}
                      onClick={() => choose(ids.filter((one) => one !== id))}
                    >
                      ✕
                    </Button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.indicator.id}>
                  <th scope="row">{schoolIndicatorName(row, language)}</th>
                  {columns.map(({ school, assessments }) => {
                    const own = assessments.get(row.indicator.id)
                    return (
                      <td key={school.id} data-missing={own?.measurement.statistic.kind !== 'value'}>
                        {own === undefined
                          ? messages.notApplicable
                          : formatStatistic(own.measurement.statistic, own.indicator.unit, language)}{' '}
                        {own !== undefined && own.verdict !== 'no-standard' && (
                          <VerdictMark verdict={own.verdict} words={inLanguage(verdictWords[own.verdict], language)} />
                        )}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Card>
    </div>
  )
}
