import { barsFigure } from '#figures/build/bars-figure.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { BarsFigure } from '#figures/figure.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { reasonWords } from '#format/reason-words.ts'
import { dutyConstructionMessages } from '#language/messages/duty-construction.ts'
import { inLanguage } from '#language/text.ts'
import { sumOfAll } from '#statistics/sums.ts'
import { projectNotes } from './building-projects.ts'
import { projectBars } from './project-bars.ts'

/** Total investment by building project; those that the report withholds are named, not left out (report 二（三）). */
export function projectInvestment(viewed: DistrictView): BarsFigure {
  const { language } = viewed
  const messages = dutyConstructionMessages[language]
  const bars = projectBars('yuan', '/duty/construction/completed-projects-investment', viewed)
  const known = bars.filter(({ statistic }) => statistic.kind === 'value')
  const hidden = bars.map(({ statistic }) => statistic).filter((statistic) => statistic.kind === 'missing')
  const words = {
    count: String(bars.length),
    known: String(known.length),
    hidden: String(hidden.length),
    total: formatStatistic(sumOfAll(known.map(({ statistic }) => statistic)), 'yuan', language),
    reason: hidden[0] === undefined ? '' : inLanguage(reasonWords[hidden[0].reason], language),
  }
  const title = () => {
    if (bars.length === 0) return messages.investmentNothing
    if (known.length === 0) return messages.investmentNone(words)
    return hidden.length === 0 ? messages.investmentAll(words) : messages.investmentSome(words)
  }
  return barsFigure(
    {
      id: 'project-investment',
      title: title(),
      subtitle: messages.investmentSubtitle,
      notes: projectNotes(viewed),
      unit: 'yuan',
      headings: [messages.project, messages.investment],
      bars,
    },
    viewed,
  )
}
