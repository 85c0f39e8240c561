import type { SheetRow } from '#format/sheet-row.ts'
import type { DistrictView } from '#view/district-view.ts'
import { unitWords } from '#format/unit-words.ts'
import type { BalanceRow, BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import { resources } from '#indicators/resources/resource.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'
import { plainNumber, statisticCells, statisticHeadings } from '#tables/statistic-cells.ts'
import { balanceRule } from '#figures/balance/balance-rule.ts'

/** The matrix as a file has it, headings first: a row a school, every number with its unit and status, then thresholds and variation. */
export function balanceTableRows(sheet: BalanceSheet, rows: readonly BalanceRow[], viewed: DistrictView): readonly SheetRow[] {
  const { language } = viewed
  const messages = balanceMessages[language]
  const { inForce } = balanceRule(viewed, sheet.stage)
  const verdictOf = ({ verdict }: BalanceRow) => {
    if (inForce || verdict === 'not-assessable') return inLanguage(verdictWords[verdict], language)
    return verdict === 'met' ? messages.wouldPass : messages.wouldFail
  }
  const unitOf = (at: number) => {
    const unit = resources[at]?.unit
    return unit === undefined ? '' : inLanguage(unitWords[unit], language)
  }
  return [
    [
      messages.school,
      ...resources.flatMap(({ shortName }) => statisticHeadings(inLanguage(shortName, language), language)),
      messages.metCount,
      inForce ? messages.verdict : messages.compared,
    ],
    ...rows.map((row) => [
      inLanguage(row.school.name, language),
      ...resources.flatMap(({ unit }, at) => {
        const cell = row.cells[at]
        return cell === undefined ? ['', '', ''] : statisticCells(cell.measurement.statistic, unit, language)
      }),
      plainNumber(row.met, language),
      verdictOf(row),
    ]),
    [messages.standard, ...sheet.thresholds.flatMap((limit, at) => [`≥ ${limit}`, unitOf(at), '']), '', ''],
    [
      messages.variation,
      ...sheet.variations.flatMap(({ measurement }) => statisticCells(measurement.statistic, 'coefficient', language)),
      '',
      '',
    ],
  ]
}
