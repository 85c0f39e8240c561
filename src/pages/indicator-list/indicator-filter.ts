import type { Finding } from '#findings/finding.ts'
import { ruleTags, type RuleTag } from '#findings/rule-kind-words.ts'
import { duties, type DutyId } from '#statistics/duty.ts'
import type { Details } from '#view/details.ts'
import type { DetailRules } from '#view/unread-details.ts'

/** The groups of the list, in the order in which they are listed. */
export const listedVerdicts = [
  'not-met',
  'watch',
  'not-assessable',
  'met',
  'reference',
  'no-standard',
] as const satisfies readonly Finding['verdict'][]

/** What a reader who asks for nothing is shown: what needs attention. */
export const usualVerdicts: readonly Finding['verdict'][] = ['not-met', 'watch', 'not-assessable']

/** Which findings are listed, as the address says it. */
export interface IndicatorFilter {
  readonly verdicts: readonly Finding['verdict'][]
  readonly duty: DutyId | null
  readonly status: 'reported' | 'illustrative' | null
  readonly rule: RuleTag | null
}

/** Reads the filter from an address; what it does not know does not filter. */
export function readIndicatorFilter({ verdict, duty, status, rule }: Details): IndicatorFilter {
  const asked = (verdict ?? '').split(',')
  const known = listedVerdicts.filter((one) => asked.includes(one))
  // Who asks for a duty, a status or a rule alone means all of it.
  const usual = duty === undefined && status === undefined && rule === undefined ? usualVerdicts : [...usualVerdicts, 'met' as const]
  return {
    verdicts: known.length > 0 ? known : usual,
    duty: duties.find((one) => one === duty) ?? null,
    status: status === 'reported' || status === 'illustrative' ? status : null,
    rule: ruleTags.find((one) => one === rule) ?? null,
  }
}

/** What the page reads of an address. */
export const indicatorListDetails: DetailRules = {
  verdict: (text) => text.split(',').every((one) => listedVerdicts.some((verdict) => verdict === one)),
  duty: (text) => duties.some((duty) => duty === text),
  status: (text) => text === 'reported' || text === 'illustrative',
  rule: (text) => ruleTags.some((tag) => tag === text),
}

/** Whether a filter lets a finding through; `but` leaves one of its parts out, to count what choosing another would give. */
export function letsThrough(filter: IndicatorFilter, finding: Finding, but: 'verdicts' | 'status' | null = null): boolean {
  const { duty, rule, status, verdicts } = filter
  return (
    (but === 'verdicts' || verdicts.includes(finding.verdict)) &&
    (duty === null || finding.assessment.indicator.duty === duty) &&
    (but === 'status' || status === null || (status === 'illustrative') === finding.isIllustrative) &&
    (rule === null || finding.rule?.tag === rule)
  )
}
