import { columnsFigure } from '#figures/build/columns-figure.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { ColumnsFigure } from '#figures/figure.ts'
import type { SeriesInput } from '#figures/build/datum.ts'
import { shownYears } from '#figures/build/shown-years.ts'
import { yearHeading, yearLabel } from '#figures/build/year-words.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { reasonWords } from '#format/reason-words.ts'
import { dutyPreschoolMessages } from '#language/messages/duty-preschool.ts'
import { inLanguage } from '#language/text.ts'
import { derive, ratio } from '#statistics/derive.ts'
import { sumOfAll } from '#statistics/sums.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { kindergartensOnly } from './kindergartens-only.ts'

/** Children enrolled over the years by ownership of the kindergarten (report 一). */
export function kindergartenChildren(viewed: DistrictView): ColumnsFigure {
  const { language } = viewed
  const messages = dutyPreschoolMessages[language]
  const years = shownYears(viewed)
  return columnsFigure(
    {
      id: 'kindergarten-children',
      title: title(viewed),
      subtitle: messages.childrenSubtitle,
      notes: kindergartensOnly(viewed),
      unit: 'person',
      arrangement: 'stacked',
      heading: yearHeading(language),
      categories: years.map((year) => ({ id: String(year), label: yearLabel(year) })),
      series: [
        {
          id: 'public',
          name: messages.publicChildren,
          tone: 'kindergarten',
          statistics: years.map((year) => childrenOf('public', year, viewed)),
          to: '/duty/preschool/public-kindergarten-children',
        },
        ...privateSeries(years, viewed),
      ],
    },
    viewed,
  )
}

/** Affordable and other private kindergartens apart, where both are known in all years that have private ones at all. */
function privateSeries(years: readonly number[], viewed: DistrictView): readonly SeriesInput[] {
  const messages = dutyPreschoolMessages[viewed.language]
  const all = years.map((year) => childrenOf('private', year, viewed))
  const affordable = years.map((year) => childrenOf('affordable-private', year, viewed))
  const to = '/duty/preschool/private-kindergarten-children'
  const isSplit = all.every((one, index) => one.kind === 'missing' || affordable[index]?.kind === 'value')
  if (!isSplit) return [{ id: 'private', name: messages.privateChildren, tone: 'muted', statistics: all, to }]
  const others = years.map((year) =>
    derive([childrenOf('private', year, viewed), childrenOf('affordable-private', year, viewed)], (every, some) => every - some),
  )
  return [
    {
      id: 'affordable',
      name: messages.affordableChildren,
      tone: 'brand',
      statistics: affordable,
      to: '/duty/preschool/affordable-private-kindergarten-children',
    },
    { id: 'other', name: messages.otherChildren, tone: 'muted', statistics: others, to },
  ]
}

function childrenOf(kind: 'public' | 'private' | 'affordable-private', year: number, { district }: DistrictView): Statistic {
  return district.observe(`${kind}-kindergarten-children`, { year })
}

function title(viewed: DistrictView): string {
  const { language, year } = viewed
  const messages = dutyPreschoolMessages[language]
  const inPublic = childrenOf('public', year, viewed)
  const all = sumOfAll([inPublic, childrenOf('private', year, viewed)])
  const share = derive([ratio(inPublic, all)], (part) => part * 100)
  if (all.kind === 'missing') return messages.childrenMissing({ reason: inLanguage(reasonWords[all.reason], language) })
  return messages.childrenTitle({ all: formatStatistic(all, 'person', language), share: formatStatistic(share, 'percent', language) })
}
