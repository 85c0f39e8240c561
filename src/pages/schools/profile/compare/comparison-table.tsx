import type { DistrictView } from '#view/district-view.ts'
import { gapWords } from '#format/gap-words.ts'
import { sameAmount } from '#standards/compare.ts'
import { stageWords } from '#format/stage-words.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'
import { CloseButton } from '#ui/controls/close-button.tsx'
import { ViewLink } from '#view/view-link.tsx'
import { nameWithoutStage } from '#figures/schools/indicator-name.ts'
import { limitWords } from '../indicators/shortfall-words.ts'
import { ComparisonCell } from './comparison-cell.tsx'
import type { ComparisonGroup, ComparisonRow } from '#figures/schools/comparison-rows.ts'
import dataTable from '#ui/data-table.module.css'
import styles from '../profile.module.css'

interface ComparisonTableProps {
  readonly schools: readonly School[]
  readonly groups: readonly ComparisonGroup[]
  readonly viewed: DistrictView
  readonly onRemove: (id: string) => void
}

/** Schools as columns, indicators as rows, how far the schools lie apart at the end. */
export function ComparisonTable({ schools, groups, viewed, onRemove }: ComparisonTableProps) {
  const { language } = viewed
  const messages = schoolProfileMessages[language]
  return (
    <div className={styles['scroll']} role="region" aria-label={messages.comparisonTable} tabIndex={0}>
      <table className={`${dataTable['table']} ${styles['table']}`}>
        <thead>
          <tr>
            <th scope="col">{messages.indicator}</th>
            <th scope="col" data-numeric="true">
              {messages.standard}
            </th>
            {schools.map(({ id, name }) => (
              <th key={id} scope="col" className={styles['compared']}>
                <div>
                  <ViewLink to={`/schools/${id}`}>{inLanguage(name, language)}</ViewLink>
                  <CloseButton words={messages.compareRemove({ name: inLanguage(name, language) })} onPress={() => onRemove(id)} />
                </div>
              </th>
            ))}
            {schools.length > 1 && (
              <th scope="col" data-numeric="true">
                {messages.difference}
              </th>
            )}
          </tr>
        </thead>
        {groups.map(({ stage, rows }) => (
          <tbody key={stage ?? 'whole'}>
            {groups.length > 1 && (
              <tr className={styles['group']}>
                <th scope="rowgroup" colSpan={schools.length + (schools.length > 1 ? 3 : 2)}>
                  {stage === null ? messages.wholeSchool : inLanguage(stageWords[stage], language)}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr key={row.indicator.id}>
                <th scope="row">{nameWithoutStage(row.indicator, language)}</th>
                <td data-numeric="true" data-missing={row.standard === null}>
                  {(row.standard === null ? null : limitWords(row.standard, language)) ?? messages.noStandard}
                </td>
                {schools.map((school, at) => (
                  <ComparisonCell key={school.id} school={school} row={row} assessment={row.cells[at] ?? null} viewed={viewed} />
                ))}
                {schools.length > 1 && <td data-numeric="true">{differenceWords(row, viewed)}</td>}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function differenceWords({ difference, indicator }: ComparisonRow, { language }: DistrictView): string {
  if (difference === null) return ''
  return sameAmount(difference, 0) ? schoolProfileMessages[language].noDifference : gapWords(difference, indicator.unit, language)
}
