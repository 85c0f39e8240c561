import { formatNumber } from '#format/format-number.ts'
import { scaleFor } from '#format/scale.ts'
import { formatStatistic, withUnit } from '#format/format-statistic.ts'
import { hiddenProgrammes } from '#indicators/teachers/training-attendances.ts'
import { teacherTrainingMessages } from '#language/messages/teacher-training.ts'
import { inLanguage } from '#language/text.ts'
import { sumOfAll } from '#statistics/sums.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { barsFigure } from '../build/bars-figure.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { BarsFigure } from '../figure.ts'
import { valueOfRecord } from '#statistics/from-records.ts'

/**
 * Who took part in training, by programme, in the chosen year (report 二（六）), counted as the source counts: people or
 * attendances. Whoever takes part in two programmes stands in both, so that the sum is computed and may count a person twice.
 * The named figure `teacher-training`.
 */
export function teacherTraining(viewed: DistrictView): BarsFigure {
  const { language, stage, year } = viewed
  const messages = teacherTrainingMessages[language]
  const trainings = trainingsOf(viewed)
  const bars = trainings.map(({ training, statistic }) => ({
    id: training.id,
    label: inLanguage(training.name, language),
    statistic,
    tone: 'brand' as const,
    to: '/duty/teachers/training-attendances' as const,
  }))
  return barsFigure(
    {
      id: 'teacher-training',
      title: title(viewed),
      subtitle:
        unitOf(trainings) === 'person' ? messages.subtitle({ year: String(year) }) : messages.subtitleAttendances({ year: String(year) }),
      notes: [...sumWords(viewed), ...(stage === null ? [] : [messages.allStages])],
      unit: unitOf(trainings),
      headings: [messages.headings, messages.value],
      bars,
    },
    viewed,
  )
}

function trainingsOf({ district, year }: DistrictView) {
  const size = (value: number | null) => value ?? -1
  return district.package.trainings
    .filter((training) => training.year === year)
    .map((training) => ({ training, statistic: valueOfRecord(training.participants) }))
    .toSorted((a, b) => size(b.training.participants.value) - size(a.training.participants.value))
}

/** People where every programme counts people; attendances as soon as one counts those. */
function unitOf(trainings: ReturnType<typeof trainingsOf>): 'person' | 'attendance' {
  return trainings.every(({ training }) => training.participants.unit === 'person') ? 'person' : 'attendance'
}

/** The largest programme, with its share of what all of them add up to. */
function title(viewed: DistrictView): string {
  const { language, year } = viewed
  const messages = teacherTrainingMessages[language]
  const trainings = trainingsOf(viewed)
  const [largest] = trainings
  if (largest === undefined) return messages.none({ year: String(year) })
  const total = totalOf(trainings)
  const count = String(trainings.length)
  if (total.kind === 'missing' || largest.statistic.kind === 'missing') return messages.incomplete({ count })
  // A share of what is left would pass for one of all.
  const hidden = hiddenProgrammes(viewed.district, year)
  if (hidden > 0) return messages.known({ count, hidden: String(hidden), one: hidden === 1 })
  const unit = unitOf(trainings)
  const value = formatStatistic(largest.statistic, unit, language)
  const name = inLanguage(largest.training.name, language)
  if (trainings.length === 1) return messages.one({ largest: name, value })
  // Of nobody at all there is no share.
  if (total.value === 0) return messages.nobody({ count })
  const percent = scaleFor('percent', 0, language)
  const share = withUnit(formatNumber((largest.statistic.value / total.value) * 100, percent, { decimals: 0 }), percent.words)
  return messages.several({ count, largest: name, value, share })
}

function totalOf(trainings: ReturnType<typeof trainingsOf>): Statistic {
  return sumOfAll(trainings.map(({ statistic }) => statistic))
}

/** That the sum is computed, and what it may count twice. */
function sumWords(viewed: DistrictView): readonly string[] {
  const trainings = trainingsOf(viewed)
  const total = totalOf(trainings)
  const isPart = hiddenProgrammes(viewed.district, viewed.year) > 0
  if (isPart || trainings.length < 2 || total.kind === 'missing') return []
  return [teacherTrainingMessages[viewed.language].sum({ total: formatStatistic(total, unitOf(trainings), viewed.language) })]
}
