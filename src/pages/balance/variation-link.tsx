import { formatAgainst } from '#format/format-against.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { assessmentWords } from '#indicators/assessment-words.ts'
import type { Resource } from '#indicators/resources/resource.ts'
import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'
import { VerdictMark } from '#ui/marks/verdict-mark.tsx'
import { linkTo } from '#view/link-address.ts'
import { useDetails } from '#view/use-details.ts'
import { ViewLink } from '#view/view-link.tsx'
import { allSchools } from './opened-working.ts'
import styles from './balance-matrix.module.css'

interface VariationLinkProps {
  readonly resource: Resource
  readonly assessment: Assessment
  /** The coefficient without what is tried out; null where nothing is. */
  readonly was: Assessment | null
  readonly language: Language
}

/** A coefficient of variation with its verdict; leads to its working. */
export function VariationLink({ resource, assessment, was, language }: VariationLinkProps) {
  const { details } = useDetails()
  const { verdict } = assessment
  const words = variationWords(assessment, language)
  const before = was === null ? words : variationWords(was, language)
  const spoken = inLanguage(assessmentWords(assessment), language)
  return (
    <ViewLink
      to={linkTo('/balance', { ...details, school: allSchools, indicator: resource.id })}
      className={styles['cell']}
      title={spoken}
      tabIndex={-1}
    >
      {before !== words && <s className={styles['before']}>{before}</s>}
      <VerdictMark verdict={verdict} words={words} />
      <span className={styles['spoken']}> {spoken}</span>
    </ViewLink>
  )
}

/** A coefficient with as many decimals as tell it from its limit. */
function variationWords({ indicator, limit, measurement }: Assessment, language: Language): string {
  return formatAgainst(measurement.statistic, limit ?? measurement.statistic, indicator.unit, language).value
}
