import type { DistrictView } from '#view/district-view.ts'
import { formatNumber } from '#format/format-number.ts'
import { withUnit } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import type { BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import type { Resource } from '#indicators/resources/resource.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'
import type { Unit } from '#statistics/unit.ts'
import type { LongTableColumn } from '#ui/long-table/long-table-column.ts'
import type { LongTableSort } from '#ui/long-table/long-table-sort.ts'
import { LongTable } from '#ui/long-table/long-table.tsx'
import { useState } from 'react'
import { sortParts } from './sort-parts.ts'
import { variationParts, type VariationPart } from './variation-parts.ts'
import styles from './balance-page.module.css'

interface VariationSchoolsProps {
  readonly sheet: BalanceSheet
  readonly resource: Resource
  readonly column: number
  readonly viewed: DistrictView
}

const idOf = ({ school }: VariationPart) => school.id

/** What each school adds to a coefficient of variation, the most first; where numbers are missing, in which schools. */
export function VariationSchools({ sheet, resource, column, viewed: { language } }: VariationSchoolsProps) {
  const messages = balanceMessages[language]
  const [sort, setSort] = useState<LongTableSort>({ column: 'part', direction: 'descending' })
  const { parts, missing } = variationParts(sheet, column)
  if (missing.length > 0) {
    const schools = missing.map(({ name }) => inLanguage(name, language)).join(messages.nameSeparator)
    return <p className={styles['note']}>{messages.bySchoolMissing({ schools })}</p>
  }
  const scale = scaleFor(resource.unit, 0, language)
  const write = (value: number, unit: Unit, decimals?: number) =>
    formatNumber(value, scaleFor(unit, 0, language), decimals === undefined ? {} : { decimals })
  const numeric = { align: 'end', sortable: true } as const
  const columns: readonly LongTableColumn<VariationPart>[] = [
    { id: 'school', name: messages.school, width: 8, sortable: true, cell: ({ school }) => inLanguage(school.name, language) },
    { id: 'students', name: messages.students, width: 5, ...numeric, cell: ({ students }) => write(students, 'person') },
    { id: 'share', name: messages.shareOfStudents, width: 5.5, ...numeric, cell: ({ share }) => withUnit(write(share, 'percent', 1), '%') },
    { id: 'value', name: messages.schoolValue, note: scale.words, width: 6, ...numeric, cell: ({ value }) => write(value, resource.unit) },
    {
      id: 'fromMean',
      name: messages.fromMean,
      note: scale.words,
      width: 6,
      ...numeric,
      cell: ({ fromMean }) => formatNumber(fromMean, scale, { signed: true }),
    },
    { id: 'part', name: messages.partOfVariance, width: 6, ...numeric, cell: ({ part }) => withUnit(write(part, 'percent', 1), '%') },
  ]
  return (
    <>
      <LongTable
        label={messages.bySchool}
        columns={columns}
        rows={sortParts(parts, sort, language)}
        rowId={idOf}
        sort={sort}
        onSort={setSort}
        empty={messages.incomplete}
      />
      <p className={styles['note']}>{messages.partNote}</p>
    </>
  )
}
