import type { FigureContext } from '#figures/figure-context.ts'
import { formatNumber } from '#format/format-number.ts'
import { scaleFor } from '#format/scale.ts'
import { unitWords } from '#format/unit-words.ts'
import type { DistrictNeeds } from '#indicators/balance/district-needs.ts'
import { namedMeasure } from '#indicators/building/named-measure.ts'
import { balanceNeedsMessages } from '#language/messages/balance-needs.ts'
import { inLanguage } from '#language/text.ts'

/** What it takes as a table for a sheet: a row a cell, then the totals, then where the variations' additions go. Amounts are plain numbers. */
export function needsTable(needs: DistrictNeeds, { district, language }: FigureContext): readonly (readonly string[])[] {
  const messages = balanceNeedsMessages[language]
  const unitOf = (measure: string) => inLanguage(unitWords[namedMeasure(measure).unit], language)
  const names = new Map(district.schools.map((school) => [school.id, inLanguage(school.name, language)]))
  return [
    [messages.school, messages.resource, `${messages.amount} (${messages.projected})`, '', ''],
    ...needs.cells.map(({ school, resource, amount, forgiven }) => [
      inLanguage(school.name, language),
      inLanguage(namedMeasure(resource.measure).name, language),
      String(amount),
      unitOf(resource.measure),
      forgiven ? messages.forgiven : '',
    ]),
    ...needs.byResource.map(({ resource, amount }) => [
      messages.total,
      inLanguage(namedMeasure(resource.measure).name, language),
      String(amount),
      unitOf(resource.measure),
      '',
    ]),
    ...needs.variations.flatMap(({ resource, limit, need }) =>
      need.additions.map(({ school, amount }) => [
        names.get(school) ?? school,
        messages.variation({
          name: inLanguage(resource.name, language),
          limit: formatNumber(limit, scaleFor('coefficient', 0, language), language),
        }),
        String(amount),
        unitOf(resource.measure),
        '',
      ]),
    ),
  ]
}
