import { barsFigure } from '#figures/build/bars-figure.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { BarsFigure } from '#figures/figure.ts'
import { fromRecords } from '#statistics/from-records.ts'
import { classesMessages } from '#language/messages/classes.ts'
import { groupBy } from '#statistics/group-by.ts'
import { limitedClasses, tooLargeIn } from './class-list.ts'
import { sizeWords } from './size-words.ts'

/** So many bars are read at a glance; the table below has all. */
const mostBars = 10

/** The schools with most classes above the standard; each bar leads to those classes. */
export function overBySchool(viewed: DistrictView): BarsFigure | null {
  const rows = limitedClasses(viewed)
  if (rows.length === 0) return null
  const messages = classesMessages[viewed.language]
  const isTooLarge = tooLargeIn(rows)
  const size = sizeWords(rows, viewed.language)
  const bySchool = groupBy(rows, ({ record }) => record.school)
  const counted = [...bySchool.values()]
    .map((own) => ({ own, over: own.filter(isTooLarge).length }))
    .filter(({ over }) => over > 0)
    .toSorted((a, b) => b.over - a.over)
  const [first] = counted
  const name = first?.own[0]?.schoolName
  return barsFigure(
    {
      id: 'classes-over-by-school',
      title:
        rows.length === 0
          ? messages.withinShareMissing
          : first === undefined || name === undefined
            ? messages.bySchoolNone({ size })
            : messages.bySchool({ name, count: String(first.over), size }),
      subtitle: messages.bySchoolSubtitle({ year: String(viewed.year), size }),
      notes: counted.length > mostBars ? [messages.more({ count: String(counted.length - mostBars) })] : [],
      unit: 'class',
      headings: [messages.school, messages.classes],
      bars: counted.slice(0, mostBars).flatMap(({ own, over }) => {
        const [one] = own
        if (one === undefined) return []
        return [
          {
            id: one.record.school,
            label: one.schoolName,
            statistic: fromRecords(
              own.map(({ record }) => record),
              viewed.district,
              () => over,
            ),
            tone: 'brand' as const,
            to: `/classes?size=over&school=${one.record.school}`,
          },
        ]
      }),
    },
    viewed,
  )
}
