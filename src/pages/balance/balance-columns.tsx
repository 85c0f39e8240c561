import type { DistrictView } from '#view/district-view.ts'
import { formatNumber } from '#format/format-number.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import { shortStatusWords } from '#format/status-words.ts'
import type { BalanceRow, BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import { resources } from '#indicators/resources/resource.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'
import type { LongTableColumn } from '#ui/long-table/long-table-column.ts'
import { ViewLink } from '#view/view-link.tsx'
import { BalanceCellLink } from './balance-cell-link.tsx'
import type { BalanceShow } from './cell-words.ts'
import { balanceRule } from '#figures/balance/balance-rule.ts'
import { RuleVerdict } from './rule-verdict.tsx'
import { VariationLink } from './variation-link.tsx'
import styles from './balance-matrix.module.css'

interface BalanceColumnsInput {
  readonly sheet: BalanceSheet
  /** The sheet without what is tried out, where something is. */
  readonly real: BalanceSheet | null
  readonly show: BalanceShow
  readonly viewed: DistrictView
}

/** The columns of the matrix: the school, the seven indicators with threshold and variation, and the school rule. */
export function balanceColumns({ sheet, real, show, viewed }: BalanceColumnsInput): readonly LongTableColumn<BalanceRow>[] {
  const { language } = viewed
  const messages = balanceMessages[language]
  const { inForce } = balanceRule(viewed, sheet.stage)
  const before = new Map(real?.rows.map((row) => [row.school.id, row]))
  return [
    {
      id: 'school',
      name: messages.school,
      width: 8.5,
      phoneWidth: 6.2,
      sortable: true,
      under: messages.standard,
      foot: (
        <>
          {messages.variation}{' '}
          {real !== null && <small className={styles['mark']}>{inLanguage(shortStatusWords.projected, language)}</small>}
        </>
      ),
      cell: ({ school }) => {
        const name = inLanguage(school.name, language)
        // A school that is only tried out has no profile.
        return real !== null && !before.has(school.id) ? (
          <span className={styles['added']}>{name}</span>
        ) : (
          <ViewLink to={`/schools/${school.id}`} title={name} tabIndex={-1}>
            {name}
          </ViewLink>
        )
      },
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
        under: messages.atLeast({ limit: formatNumber(sheet.thresholds[at] ?? Number.NaN, scale) }),
        foot:
          variation === undefined ? (
            ''
          ) : (
            <VariationLink resource={resource} assessment={variation} was={real?.variations[at] ?? null} language={language} />
          ),
        cell: (row) => {
          const cell = row.cells[at]
          const was = before.get(row.school.id)?.cells[at] ?? null
          return cell === undefined ? '' : <BalanceCellLink cell={cell} was={was} school={row.school.id} show={show} language={language} />
        },
      }
    }),
    {
      id: 'met',
      name: messages.metCount,
      width: 4.4,
      phoneWidth: 3.6,
      align: 'center',
      sortable: true,
      cell: ({ met, school }) => {
        const write = (one: BalanceRow['met']) =>
          one.kind === 'value' ? messages.ofSeven({ met: String(one.value) }) : formatStatistic(one, 'item', language)
        const was = before.get(school.id)?.met ?? met
        return (
          <span className={styles['count']}>
            {write(was) !== write(met) && <s className={styles['before']}>{write(was)}</s>} {write(met)}
          </span>
        )
      },
    },
    {
      id: 'verdict',
      name: inForce ? messages.verdict : messages.compared,
      width: real === null ? 6 : 9.5,
      phoneWidth: real === null ? inLanguage({ zh: 5.6, en: 7 }, language) : 9,
      cell: ({ verdict, met }) => (
        <span className={styles['count']}>
          <RuleVerdict verdict={verdict} inForce={inForce} language={language} />{' '}
          {met.kind === 'value' && met.status === 'projected' && (
            <small className={styles['mark']}>{inLanguage(shortStatusWords.projected, language)}</small>
          )}
        </span>
      ),
    },
  ]
}
