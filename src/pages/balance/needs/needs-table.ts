import type { SheetRow } from '#format/sheet-row.ts'
import type { DistrictView } from '#view/district-view.ts'
import { formatNumber } from '#format/format-number.ts'
import { scaleFor } from '#format/scale.ts'
import { shortStatusWords } from '#format/status-words.ts'
import { unitWords } from '#format/unit-words.ts'
import type { DistrictNeeds } from '#indicators/balance/district-needs.ts'
import { namedMeasure } from '#indicators/building/named-measure.ts'
import { balanceNeedsMessages } from '#language/messages/balance-needs.ts'
import { inLanguage } from '#language/text.ts'

/** What it takes as a table for a sheet: a row a cell, then the totals, then where the variations' additions go. Amounts are plain numbers, each with the status of what it rests on. */
export function needsTable(needs: DistrictNeeds, { district, language }: DistrictView): readonly SheetRow[] {
  const messages = balanceNeedsMessages[language]
  const unitOf = (measure: string) => inLanguage(unitWords[namedMeasure(measure).unit], language)
  const names = new Map(district.schools.map((school) => [school.id, inLanguage(school.name, language)]))
  return [
    [messages.school, messages.resource, messages.amountProjected, messages.unit, messages.note, messages.data],
    ...needs.cells.map(({ school, resource, amount, forgiven, status }) => [
      inLanguage(school.name, language),
      inLanguage(namedMeasure(resource.measure).name, language),
      amount,
      unitOf(resource.measure),
      forgiven ? messages.forgiven : '',
      inLanguage(shortStatusWords[status], language),
    ]),
    ...needs.byResource.map(({ resource, amount, status }) => [
      messages.total,
      inLanguage(namedMeasure(resource.measure).name, language),
      amount,
      unitOf(resource.measure),
      '',
      inLanguage(shortStatusWords[status], language),
    ]),
    ...needs.variations.flatMap(({ resource, limit, need, status }) =>
      need.additions.map(({ school, amount }) => [
        names.get(school) ?? school,
        messages.variation({
          name: inLanguage(resource.name, language),
          limit: formatNumber(limit, scaleFor('coefficient', 0, language)),
        }),
        amount,
        unitOf(resource.measure),
        '',
        inLanguage(shortStatusWords[status], language),
      ]),
    ),
  ]
}
