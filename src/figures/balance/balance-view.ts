import { citeSources } from '#figures/build/cite-sources.ts'
import type { DistrictView } from '#view/district-view.ts'
import { figureStatus } from '#figures/build/figure-status.ts'
import type { Figure } from '#figures/figure.ts'
import { once } from '#statistics/once.ts'
import { balanceSheet, type BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import type { BalanceStage } from '#indicators/resources/balance-schools.ts'
import { readTrial } from '#statistics/trial/trial-code.ts'
import { tryOut, type Trial } from '#statistics/trial/try-out.ts'

/** What the page shows of a stage, with what is tried out. */
export interface BalanceView {
  /** As the data have it. */
  readonly sheet: BalanceSheet
  readonly trial: Trial
  /** With what is tried out; null where nothing is. */
  readonly trialSheet: BalanceSheet | null
  readonly shown: BalanceSheet
  /** The district as it was viewed when what is shown was computed. */
  readonly triedView: DistrictView
  readonly sources: readonly string[]
  readonly status: Figure['status']
}

/** So many trials are remembered, so that Back finds the last ones. */
const most = 6

const views = once((view: DistrictView) => ({ view, known: new Map<string, BalanceView>() }))

/**
 * Computed once for a view, a stage and a trial: with 3,000 schools it takes longer than a press of a key may, and sorting
 * and filtering leave it as it is.
 */
export function balanceView(viewed: DistrictView, stage: BalanceStage, code: string): BalanceView {
  const { known } = views(viewed)
  const key = `${stage} ${code}`
  const view = known.get(key) ?? build(viewed, stage, code)
  known.delete(key)
  known.set(key, view)
  const [oldest] = known.keys()
  if (known.size > most && oldest !== undefined) known.delete(oldest)
  return view
}

function build(viewed: DistrictView, stage: BalanceStage, code: string): BalanceView {
  const { district, standards, year, language } = viewed
  const trial = tryOut(district, year, readTrial(code))
  if (trial.applied.length > 0) {
    // What the data have is known already; a trial cites the same sources.
    const { sheet, sources } = balanceView(viewed, stage, '')
    const trialSheet = balanceSheet(trial.district, standards, year, stage)
    return {
      sheet,
      trial,
      trialSheet,
      shown: trialSheet,
      triedView: { ...viewed, district: trial.district },
      sources,
      status: 'projected',
    }
  }
  const sheet = balanceSheet(district, standards, year, stage)
  const statistics = sheet.rows.flatMap(({ cells }) => cells.map(({ measurement }) => measurement.statistic))
  return {
    sheet,
    trial,
    trialSheet: null,
    shown: sheet,
    triedView: viewed,
    sources: citeSources(statistics, district, language),
    status: figureStatus(statistics),
  }
}
