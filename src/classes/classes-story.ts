import type { FigureContext } from '#figures/figure-context.ts'
import type { Figure } from '#figures/figure.ts'
import { classSize } from '#figures/named/class-size.ts'
import { largeClasses } from '#figures/named/large-classes.ts'
import { oncePerContext } from '#figures/once-per-context.ts'
import { formatNumber } from '#format/format-number.ts'
import { scaleFor } from '#format/scale.ts'
import { largestSize } from '#indicators/classes/largest-size.ts'
import { classesMessages } from '#language/messages/classes.ts'
import { groupBy } from '#statistics/group-by.ts'
import { classesByGrade } from './by-grade-figure.ts'
import { classList, isOver, type ClassRow } from './class-list.ts'
import { overBySchool } from './over-by-school-figure.ts'
import { withinShare } from './within-share-figure.ts'

/** What the page tells before it lists the classes. */
export interface ClassesStory {
  readonly title: string
  readonly summary: string
  /** Where the classes above the standard are, and what is not known. */
  readonly notes: readonly string[]
  readonly rows: readonly ClassRow[]
  readonly figures: readonly Figure[]
}

export const classesStory = oncePerContext((context: FigureContext): ClassesStory => {
  const { language, stage, year } = context
  const messages = classesMessages[language]
  const rows = classList(context)
  const large = stage === 'kindergarten' ? null : largeClasses(context)
  const figures: readonly (Figure | null)[] = [
    classSize(context),
    large,
    ...(stage === 'senior' ? [] : [overBySchool(rows, context), classesByGrade(rows, context), withinShare(context)]),
  ]
  return {
    title: title(rows, context),
    summary: messages.summary({ year: String(year) }),
    notes: [...worstSchools(rows, context), ...(stage === 'senior' || stage === null ? [messages.seniorUnknown] : [])],
    rows,
    figures: rows.length === 0 ? [] : figures.filter((figure) => figure !== null),
  }
})

function title(rows: readonly ClassRow[], { district, language, stage, year }: FigureContext): string {
  const messages = classesMessages[language]
  if (rows.length === 0) return district.reportedOnly ? messages.notReported : messages.notCollected({ year: String(year) })
  const write = (count: number) => formatNumber(count, scaleFor('class', 0, language), language)
  const limited = rows.filter(({ limit }) => limit !== null)
  const of = write(limited.length)
  if (limited.length === 0) {
    return messages.noLimit({ of: write(rows.length), largest: String(largestSize(rows.map(({ record }) => record))) })
  }
  const over = limited.filter(isOver).length
  if (over === 0) return messages.allWithin({ of })
  const head = messages.over({ count: write(over), of })
  if (stage === 'kindergarten') return head
  const superSized = limited.filter(({ band }) => band === 'super').length
  const large = superSized + limited.filter(({ band }) => band === 'large').length
  if (large === 0) return `${head}${messages.noLarge}`
  return `${head}${messages.andLarge({ count: write(large) })}${superSized === 0 ? '' : messages.andSuper({ count: write(superSized) })}`
}

/** The schools named beside the headline. */
const named = 3

function worstSchools(rows: readonly ClassRow[], { language }: FigureContext): readonly string[] {
  const messages = classesMessages[language]
  const worst = [...groupBy(rows.filter(isOver), ({ record }) => record.school).values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, named)
  if (worst.length === 0) return []
  const names = worst.map((own) => messages.schoolCount({ name: own[0]?.schoolName ?? '', count: String(own.length) }))
  return [messages.worstSchools({ names: names.join(messages.nameSeparator) })]
}
