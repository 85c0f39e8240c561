import { formatStatistic } from '#format/format-statistic.ts'
import { catalogue } from '#indicators/catalogue.ts'
import type { Standard, StandardBook } from '#standards/standard.ts'
import { unusedStandards } from './unused-standards.ts'

const signs = { '>=': '≥', '<=': '≤', '==': '=', '>': '>', increasing: 'rises' } as const

/** `docs/standards.md`: every shipped standard, and the indicators that it tests or the reason why it tests none. */
export function standardsDocument(standards: StandardBook): string {
  const rows = [...standards.values()].map((standard) => {
    const users = catalogue.filter((indicator) => indicator.standards.includes(standard.id)).map(({ id }) => `\`${id}\``)
    const use = users.length > 0 ? users.join(', ') : (unusedStandards[standard.id] ?? '')
    return row([`\`${standard.id}\``, standard.name.zh, limitWords(standard), documentWords(standard), datesWords(standard), use])
  })
  return page(
    'Standards',
    'Every official threshold that the product ships (those with a confirmed value), and what it is used for. Made from the code by `npm run make-docs`; a test fails when it is not what the code gives.',
    ['Id', 'Standard', 'Limit', 'Document and clause', 'In force, due', 'Tests, or why not'],
    rows,
  )
}

/** `docs/indicators.md`: every indicator, with the standards that can apply to it and their documents. */
export function indicatorsDocument(standards: StandardBook): string {
  const rows = catalogue.map(({ id, name, unit, level, direction, formula, standards: ids }) =>
    row([
      `\`${id}\``,
      name.zh,
      unit,
      level,
      direction,
      formula.zh,
      ids
        .flatMap((one) => standards.get(one) ?? [])
        .map((standard) => `\`${standard.id}\` ${limitWords(standard)}, ${documentWords(standard)}`)
        .join('; ') || 'none',
    ]),
  )
  return page(
    'Indicators',
    'Every indicator with its unit, level, formula and the standards that can apply. Made from the code by `npm run make-docs`; a test fails when it is not what the code gives.',
    ['Id', 'Indicator', 'Unit', 'Level', 'Better', 'Formula', 'Standards'],
    rows,
  )
}

function limitWords({ operator, unit, value }: Standard): string {
  if (value === null) return signs[operator]
  return `${signs[operator]} ${formatStatistic({ kind: 'value', value, status: 'reported', sources: [] }, unit, 'zh-CN')}`
}

function documentWords({ clause, document, documentNumber, evidence }: Standard): string {
  const number = documentNumber === null ? '' : ` ${documentNumber}${evidence.document === 'confirmed' ? '' : '（待核）'}`
  const place = clause === null ? '' : ` ${clause}${evidence.clause === 'confirmed' ? '' : '（待核）'}`
  return `${document.zh}${number}${place}`
}

function datesWords({ deadline, effectiveFrom, effectiveUntil }: Standard): string {
  return `${effectiveFrom}${effectiveUntil === null ? '' : ` – ${effectiveUntil}`}${deadline === null ? '' : `, due ${deadline}`}`
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function page(title: string, lead: string, headings: readonly string[], rows: readonly string[]): string {
  return [`# ${title}`, '', lead, '', row(headings), row(headings.map(() => '---')), ...rows, ''].join('\n')
}
