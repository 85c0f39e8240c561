import type { Finding } from './finding.ts'

/** How many findings have each verdict. The five with a standard add up to `standards`; the rest are told apart. */
export interface Tally {
  readonly notMet: number
  readonly watch: number
  readonly met: number
  readonly unknown: number
  /** With a binding standard: the denominator of every headline. */
  readonly standards: number
  /** Assessed: standards less unknown. */
  readonly tested: number
  /** Only a recommendation or a condition of applicants applies. */
  readonly reference: number
  readonly withoutStandard: number
  /** Assessed ones that rest on an illustrative number, in all and by verdict. */
  readonly illustrative: number
  readonly illustrativeNotMet: number
  readonly illustrativeWatch: number
  readonly illustrativeMet: number
  /** Assessed ones that rest on a number that is to be checked. */
  readonly doubtful: number
  /** Not met ones whose rule is one of recognition: no breach of duty. */
  readonly notMetRecognition: number
}

/** Counts findings. */
export function tally(findings: readonly Finding[]): Tally {
  const of = (verdict: Finding['verdict']) => findings.filter((one) => one.verdict === verdict)
  const made = (some: readonly Finding[]) => some.filter(({ isIllustrative }) => isIllustrative).length
  const [notMet, watch, met, unknown] = [of('not-met'), of('watch'), of('met'), of('not-assessable')]
  const tested = [...notMet, ...watch, ...met]
  return {
    notMet: notMet.length,
    watch: watch.length,
    met: met.length,
    unknown: unknown.length,
    standards: tested.length + unknown.length,
    tested: tested.length,
    reference: of('reference').length,
    withoutStandard: of('no-standard').length,
    illustrative: made(tested),
    illustrativeNotMet: made(notMet),
    illustrativeWatch: made(watch),
    illustrativeMet: made(met),
    doubtful: tested.filter(({ doubts }) => doubts.length > 0).length,
    notMetRecognition: notMet.filter(({ rule }) => rule?.tag === 'recognition').length,
  }
}
