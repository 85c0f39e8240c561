import type { Assessment, Verdict } from './assessment.ts'

/** How many indicators have each verdict, and how many of the tested ones rest on an illustrative number. */
export type VerdictCounts = Readonly<Record<Verdict | 'tested' | 'illustrative' | 'withheld', number>>

/** Counts verdicts. `withheld` are those of any verdict whose number the source redacts and nothing stands in for. */
export function verdictCounts(assessments: readonly Assessment[]): VerdictCounts {
  const count = (verdict: Verdict) => assessments.filter((one) => one.verdict === verdict).length
  const tested = assessments.filter(isTested)
  return {
    met: count('met'),
    watch: count('watch'),
    'not-met': count('not-met'),
    'not-assessable': count('not-assessable'),
    'no-standard': count('no-standard'),
    tested: tested.length,
    illustrative: tested.filter(restsOnIllustrative).length,
    withheld: assessments.filter(({ measurement: { statistic } }) => statistic.kind === 'missing' && statistic.reason === 'withheld')
      .length,
  }
}

/** Whether a standard gave a verdict. */
export function isTested({ verdict }: Pick<Assessment, 'verdict'>): boolean {
  return verdict === 'met' || verdict === 'watch' || verdict === 'not-met'
}

/** A verdict is as weak as the number and the limit that it compares. */
export function restsOnIllustrative({ measurement, limit }: Assessment): boolean {
  return [measurement.statistic, limit].some((one) => one?.kind === 'value' && one.status === 'illustrative')
}
