import type { FigureContext } from '#figures/figure-context.ts'
import { formatAgainst } from '#format/format-against.ts'
import { formatNumber } from '#format/format-number.ts'
import { scaleFor } from '#format/scale.ts'
import type { Assessment } from '#indicators/assessment.ts'
import type { BalanceRow, BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import { resources } from '#indicators/resources/resource.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'
import type { LongTableColumn } from '#ui/long-table-column.ts'
import { VerdictMark } from '#ui/verdict-mark.tsx'
import { ViewLink } from '#view-state/view-link.tsx'
import { BalanceCellLink, type BalanceShow } from './balance-cell-link.tsx'
import styles from './balance-page.module.css'

interface BalanceColumnsInput {
  readonly sheet: BalanceSheet
  /** The sheet without what is tried out, where something is. */
  readonly real: BalanceSheet | null
  readonly show: BalanceShow
  readonly context: FigureContext
}

/** The columns of the matrix: the school, the seven indicators with threshold and variation, and the school rule. */
export function balanceColumns({ sheet, real, show, context }: BalanceColumnsInput): readonly LongTableColumn<BalanceRow>[] {
  const { language } = context
  const messages = balanceMessages[language]
  const before = new Map(real?.rows.map((row) => [row.school.id, row]))
  return [
    {
      id: 'school',
      name: messages.school,
      width: 8.5,
      sortable: true,
      under: messages.standard,
      foot: messages.variation,
      cell: ({ school }) => (
        <ViewLink to={`/schools/${school.id}`} title={inLanguage(school.name, language)} tabIndex={-1}>
          {inLanguage(school.name, language)}
        </ViewLink>
      ),
    },
    ...resources.map((resource, at): LongTableColumn<BalanceRow> => {
      const scale = scaleFor(resource.unit, 0, language)
      const variation = sheet.variations[at]
      return {
        id: resource.id,
        name: inLanguage(resource.shortName, language),
        note: scale.words,
        width: 6.3,
        align: 'center',
        sortable: true,
        under: messages.atLeast({ limit: formatNumber(resource.threshold[sheet.stage], scale, language) }),
        foot: variation === undefined ? '' : <VariationMark assessment={variation} context={context} />,
        cell: (row) => {
          const cell = row.cells[at]
          const was = before.get(row.school.id)?.cells[at]
          return cell === undefined ? (
            ''
          ) : (
            <BalanceCellLink cell={cell} was={was ?? null} school={row.school.id} show={show} language={language} />
          )
        },
      }
    }),
    {
      id: 'met',
      name: messages.metCount,
      width: 4.2,
      align: 'center',
      sortable: true,
      cell: ({ met }) => (met.kind === 'value' ? messages.ofSeven({ met: String(met.value) }) : ''),
    },
    {
      id: 'verdict',
      name: messages.verdict,
      width: 6,
      cell: ({ verdict }) => <VerdictMark verdict={verdict} words={inLanguage(verdictWords[verdict], language)} />,
    },
  ]
}

/** A coefficient with its verdict; leads to the indicator of the district. */
function VariationMark({ assessment, context: { language } }: { readonly assessment: Assessment; readonly context: FigureContext }) {
  const { indicator, limit, measurement, verdict } = assessment
  const written = formatAgainst(measurement.statistic, limit ?? measurement.statistic, indicator.unit, language)
  return (
    <ViewLink to={`/duty/${indicator.duty}/${indicator.id}`} className={styles['cell']} data-verdict={verdict} tabIndex={-1}>
      <VerdictMark verdict={verdict} words={written.value} />
    </ViewLink>
  )
}
