import type { DistrictView } from '#view/district-view.ts'
import { formatNumber } from '#format/format-number.ts'
import { formatWhole } from '#format/format-whole.ts'
import { scaleFor } from '#format/scale.ts'
import { stageWords } from '#format/stage-words.ts'
import type { BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import { districtNeeds, type SpreadNeed } from '#indicators/balance/district-needs.ts'
import { namedMeasure } from '#indicators/building/named-measure.ts'
import type { Resource } from '#indicators/resources/resource.ts'
import { balanceNeedsMessages } from '#language/messages/balance-needs.ts'
import type { Language } from '#language/language.ts'
import { TableFiles } from '#tables/table-files.tsx'
import { inLanguage } from '#language/text.ts'
import { BasisMarks } from '#ui/marks/basis-marks.tsx'
import { memo } from 'react'
import { CellNeeds } from './cell-needs.tsx'
import { needsTable } from './needs-table.ts'
import { isSheetDoubtful, isSheetIllustrative } from '#figures/balance/balance-title.ts'
import styles from './balance-needs.module.css'

interface BalanceNeedsProps {
  readonly viewed: DistrictView
  readonly sheet: BalanceSheet
}

/** So many schools of an addition are named; the table that is copied has all. */
const named = 4

/**
 * 补齐测算: what every failing cell and every failing variation takes, by resource, school by school. Worked out again only for
 * another sheet: with 3,000 schools it takes 70 ms, which sorting and filtering the matrix need not wait for.
 */
export const BalanceNeeds = memo(function BalanceNeeds({ viewed, sheet }: BalanceNeedsProps) {
  const { district, language } = viewed
  const messages = balanceNeedsMessages[language]
  const needs = districtNeeds(sheet)
  const table = () => needsTable(needs, viewed)
  const known = sheet.rows.some(({ cells }) => cells.some(({ state }) => state !== 'missing'))
  const names = new Map(district.schools.map((school) => [school.id, inLanguage(school.name, language)]))
  const nothing = needs.cells.length + needs.variations.length === 0
  return (
    <section aria-labelledby="balance-needs" className={styles['needs']}>
      <h2 id="balance-needs">
        {messages.title} <small className={styles['projected']}>{messages.projected}</small>{' '}
        <BasisMarks isIllustrative={isSheetIllustrative(sheet)} isDoubtful={isSheetDoubtful(sheet)} />
      </h2>
      {nothing && <p className={styles['words']}>{known ? messages.nothing : messages.nothingKnown}</p>}
      {needs.unknown > 0 && known && <p className={styles['words']}>{messages.unknown({ count: String(needs.unknown) })}</p>}
      {!nothing && (
        <>
          <p className={styles['words']}>{messages.lead}</p>
          <ul className={styles['items']}>
            {needs.byResource.map(({ resource, amount, schools }) => (
              <li key={resource.id}>
                <span>
                  <strong>{inLanguage(resource.shortName, language)}</strong>
                  <small>{messages.inSchools({ count: String(schools) })}</small>
                </span>
                <b>+{amountWords(amount, resource, language)}</b>
              </li>
            ))}
            {needs.variations.map((spread) => (
              <SpreadItem key={spread.resource.id} spread={spread} names={names} language={language} />
            ))}
          </ul>
          {needs.cells.length > 0 && <CellNeeds needs={needs.cells} language={language} />}
          <TableFiles rows={table} table={messages.fileTable({ stage: inLanguage(stageWords[sheet.stage], language) })} viewed={viewed} />
          <p className={styles['method']}>{messages.method}</p>
        </>
      )}
    </section>
  )
})

interface SpreadItemProps {
  readonly spread: SpreadNeed
  readonly names: ReadonlyMap<string, string>
  readonly language: Language
}

function SpreadItem({ spread: { resource, limit, need }, names, language }: SpreadItemProps) {
  const messages = balanceNeedsMessages[language]
  const largest = need.additions.toSorted((a, b) => b.amount - a.amount)
  const schools = largest
    .slice(0, named)
    .map(({ school, amount }) =>
      messages.toSchool({ school: names.get(school) ?? school, amount: amountWords(amount, resource, language) }),
    )
  const rest = largest.length > named ? [messages.more({ count: String(largest.length) })] : []
  const written = formatNumber(limit, scaleFor('coefficient', 0, language))
  return (
    <li>
      <span>
        <strong>{messages.variation({ name: inLanguage(resource.shortName, language), limit: written })}</strong>
        <small>{messages.goesTo({ schools: [...schools, ...rest].join(messages.nameSeparator) })}</small>
      </span>
      <b>+{amountWords(need.total, resource, language)}</b>
    </li>
  )
}

function amountWords(amount: number, { measure }: Resource, language: Language): string {
  return formatWhole(amount, namedMeasure(measure).unit, language)
}
