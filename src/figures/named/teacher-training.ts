import { formatNumber } from '#format/format-number.ts'
import { scaleFor } from '#format/scale.ts'
import { withUnit } from '#format/format-statistic.ts'
import { teacherTrainingMessages } from '#language/messages/teacher-training.ts'
import { inLanguage } from '#language/text.ts'
import { sum } from '#statistics/derive.ts'
import { barsFigure } from '../bars-figure.ts'
import type { FigureContext } from '../figure-context.ts'
import type { BarsFigure } from '../figure.ts'
import { recordStatistic } from '../record-statistic.ts'

/**
 * Attendances at training by programme in the chosen year (report 二（六）). Whoever takes part in two programmes is
 * counted twice, so the sum is of attendances (人次), not of people. The named figure `teacher-training`.
 */
export function teacherTraining(context: FigureContext): BarsFigure {
  const { language, stage, year } = context
  const messages = teacherTrainingMessages[language]
  const bars = trainingsOf(context).map(({ training, statistic }) => ({
    id: training.id,
    label: inLanguage(training.name, language),
    statistic,
    tone: 'brand' as const,
    to: '/duty/teachers/training-attendances',
  }))
  return barsFigure(
    {
      id: 'teacher-training',
      title: title(context),
      subtitle: messages.subtitle({ year: String(year) }),
      notes: stage === null ? [] : [messages.allStages],
      unit: 'attendance',
      headings: [messages.headings, messages.value],
      bars,
    },
    context,
  )
}

function trainingsOf({ district, year }: FigureContext) {
  const size = (value: number | null) => value ?? -1
  return district.package.trainings
    .filter((training) => training.year === year)
    .map((training) => ({ training, statistic: recordStatistic(training.participants) }))
    .toSorted((a, b) => size(b.training.participants.value) - size(a.training.participants.value))
}

function title(context: FigureContext): string {
  const { language, year } = context
  const messages = teacherTrainingMessages[language]
  const trainings = trainingsOf(context)
  const [largest] = trainings
  if (largest === undefined) return messages.none({ year: String(year) })
  const total = sum(trainings.map(({ statistic }) => statistic))
  if (total.kind === 'missing' || largest.statistic.kind === 'missing') return messages.incomplete({ count: String(trainings.length) })
  const written = formatNumber(total.value, scaleFor('attendance', 0, language), language)
  const name = inLanguage(largest.training.name, language)
  if (trainings.length === 1) return messages.one({ total: written, largest: name })
  const percent = scaleFor('percent', 0, language)
  const share = withUnit(formatNumber((largest.statistic.value / total.value) * 100, percent, language, { decimals: 0 }), percent.words)
  return messages.several({ total: written, largest: name, share })
}
