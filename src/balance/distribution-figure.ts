import type { FigureContext } from '#figures/figure-context.ts'
import type { BarsFigure } from '#figures/figure.ts'
import { barsFigure } from '#figures/bars-figure.ts'
import { formatNumber } from '#format/format-number.ts'
import { withUnit } from '#format/format-statistic.ts'
import { scaleFor } from '#format/scale.ts'
import type { BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import { resources, type Resource } from '#indicators/resources/resource.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'

/** Beyond these a bar for each school is not read any more, and the schools nearest the bottom matter most. */
const mostBars = 12

/** The schools of a sheet by one resource, the lowest first, with the threshold. */
export function distributionFigure(resource: Resource, { rows, stage, year }: BalanceSheet, context: FigureContext): BarsFigure {
  const { language } = context
  const messages = balanceMessages[language]
  const at = resources.indexOf(resource)
  const name = inLanguage(resource.name, language)
  const cells = rows.flatMap(({ school, cells: seven }) => {
    const cell = seven[at]
    return cell === undefined || cell.state === 'missing' ? [] : [{ school, cell }]
  })
  const valueOf = ({ cell }: (typeof cells)[number]) => (cell.measurement.statistic.kind === 'value' ? cell.measurement.statistic.value : 0)
  const met = cells.filter(({ cell }) => cell.state === 'met').length
  const limit = resource.threshold[stage]
  const scale = scaleFor(resource.unit, limit, language)
  const written = withUnit(formatNumber(limit, scale, language), scale.words)
  return barsFigure(
    {
      id: 'balance-distribution',
      title:
        cells.length === 0
          ? messages.distributionNone({ name })
          : messages.distributionTitle({ name, met: String(met), all: String(cells.length) }),
      subtitle: messages.distributionSubtitle({ year: String(year), unit: scale.words }),
      notes: cells.length > mostBars ? [messages.lowest({ count: String(mostBars) })] : [],
      unit: resource.unit,
      headings: [messages.school, name],
      bars: cells
        .toSorted((a, b) => valueOf(a) - valueOf(b))
        .slice(0, mostBars)
        .map(({ school, cell }) => ({
          id: school.id,
          label: inLanguage(school.name, language),
          statistic: cell.measurement.statistic,
          tone: stage,
          to: `/balance?school=${school.id}&indicator=${resource.id}`,
        })),
      limits: [{ id: 'threshold', name: messages.limitName({ value: written }), value: limit, tone: 'not-met' }],
    },
    context,
  )
}
