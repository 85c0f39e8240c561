import type { Assessment } from '#indicators/assessment.ts'
import { once } from '#statistics/once.ts'
import { orderByGap } from '#indicators/order-by-gap.ts'
import { isOfStage, stageOf } from '#indicators/indicator.ts'
import type { DutyId } from '#statistics/duty.ts'
import type { Finding } from './finding.ts'
import { makeFinding } from './make-finding.ts'
import type { Language } from '#language/language.ts'
import type { StandardBook } from '#standards/standard.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { DistrictView, ViewedDistrict } from '#view/district-view.ts'

const findingsOf = once(
  (assessments: readonly Assessment[], district: DistrictStatistics, standards: StandardBook, language: Language): readonly Finding[] => {
    const viewed: ViewedDistrict = { district, standards, language }
    return assessments.map((assessment) => findingOfAssessment(assessment, viewed))
  },
)

const findingOnce = once((assessment: Assessment, district: DistrictStatistics, standards: StandardBook, language: Language) =>
  makeFinding(assessment, { district, standards, language }),
)

/** What is said of one assessment; made once. */
export function findingOfAssessment(assessment: Assessment, { district, standards, language }: ViewedDistrict): Finding {
  return findingOnce(assessment, district, standards, language)
}

/** What is said of every indicator, in catalogue order; made once for a year, whatever the stage. */
export function allFindings({ assessments, district, standards, language }: DistrictView): readonly Finding[] {
  return findingsOf(assessments, district, standards, language)
}

/** The findings that the reader's stage leaves, of one duty or of all: what counts, badges and headlines are made from. */
export function findingsShown(viewed: DistrictView, duty: DutyId | null = null): readonly Finding[] {
  return allFindings(viewed).filter(
    ({ assessment: { indicator } }) => (duty === null || indicator.duty === duty) && isOfStage(indicator, viewed.stage),
  )
}

/** What has no stage (不分学段) while a stage is chosen: told apart, never counted for it. */
export function findingsWithoutStage(viewed: DistrictView, duty: DutyId | null = null): readonly Finding[] {
  if (viewed.stage === null) return []
  return allFindings(viewed).filter(
    ({ assessment: { indicator } }) => (duty === null || indicator.duty === duty) && stageOf(indicator) === null,
  )
}

/** Largest gap as a share of its limit first: what is not met, then what is to be watched. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const of = new Map(findings.map((finding) => [finding.assessment, finding]))
  return orderByGap(findings.map(({ assessment }) => assessment)).flatMap((assessment) => of.get(assessment) ?? [])
}
