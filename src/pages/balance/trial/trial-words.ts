import type { DistrictView } from '#view/district-view.ts'
import { formatWhole } from '#format/format-whole.ts'
import { reasonWords } from '#format/reason-words.ts'
import { namedMeasure } from '#indicators/building/named-measure.ts'
import { balanceTrialMessages } from '#language/messages/balance-trial.ts'
import { inLanguage } from '#language/text.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { TrialChange } from '#statistics/trial/trial-change.ts'

/** A change in words, with what stands in the data now. Schools that are tried out have their names in the district tried out. */
export function trialWords(change: TrialChange, tried: DistrictStatistics, { district, language, year }: DistrictView): string {
  const messages = balanceTrialMessages[language]
  const nameOf = (id: string) => {
    const school = tried.schools.find((one) => one.id === id)
    return school === undefined ? id : inLanguage(school.name, language)
  }
  switch (change.kind) {
    case 'add':
      return messages.addWords({ school: nameOf(change.school) })
    case 'move':
      return messages.moveWords({ from: nameOf(change.from), to: nameOf(change.to), students: String(change.students) })
    case 'set': {
      const { school, stage, measure, value } = change
      const { name, unit } = namedMeasure(measure)
      const isNew = !district.schools.some((one) => one.id === school)
      const now = isNew ? null : district.observe(measure, { year, stage, school })
      const before =
        now === null
          ? formatWhole(0, unit, language)
          : now.kind === 'missing'
            ? inLanguage(reasonWords[now.reason], language)
            : formatWhole(now.value, unit, language)
      return messages.setWords({
        school: nameOf(school),
        measure: inLanguage(name, language),
        before,
        value: formatWhole(value, unit, language),
      })
    }
  }
}
