import { formatAgainst } from '#format/format-against.ts'
import type { Assessment } from '#indicators/assessment.ts'
import { schoolsBehind } from '#indicators/schools-behind.ts'
import { findingsMessages } from '#language/messages/findings.ts'
import { gapWords } from '#format/gap-words.ts'
import { schoolName } from './school-name.ts'
import type { ViewedDistrict } from '#view/district-view.ts'

/**
 * Which schools are behind what is not met: "第五小学差 1.4 ㎡/生", "3 所学校未达标：甲、乙、丙", and of a standard that
 * tests the district as a whole the school that lies farthest off. Names beyond `most` are left out. Null where no school
 * has a number of its own, or none is on the bad side.
 */
export function behindWords(assessment: Assessment, viewed: ViewedDistrict, most = 3): string | null {
  const { language } = viewed
  const messages = findingsMessages[language]
  const { indicator, limit, standard } = assessment
  const behind = schoolsBehind(assessment, viewed.district, viewed.standards)
  const [worst] = behind?.schools ?? []
  if (behind === null || worst === undefined || standard === null || limit === null) return null
  const isMost = standard.operator === '<='
  const name = schoolName(worst.school, viewed)
  if (!behind.tested) {
    const { value } = formatAgainst(worst.statistic, limit, indicator.unit, language)
    return isMost ? messages.schoolMost({ name, value }) : messages.schoolLeast({ name, value })
  }
  if (behind.schools.length === 1) {
    const gap = gapWords(worst.margin, indicator.unit, language)
    return isMost ? messages.schoolOver({ name, gap }) : messages.schoolShort({ name, gap })
  }
  const words = {
    count: String(behind.schools.length),
    places: placesOf(assessment, viewed),
    names: behind.schools
      .slice(0, most)
      .map(({ school }) => schoolName(school, viewed))
      .join(messages.enumeration),
  }
  return behind.schools.length > most ? messages.schoolsBehindMore(words) : messages.schoolsBehind(words)
}

function placesOf({ indicator: { duty, stage } }: Assessment, { language }: ViewedDistrict): string {
  const messages = findingsMessages[language]
  return duty === 'preschool' || stage === 'kindergarten' ? messages.kindergartens : messages.schools
}
