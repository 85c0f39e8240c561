import type { DistrictView } from '#view/district-view.ts'
import type { FigureTable } from '#figures/figure.ts'
import { dutyWords } from '#format/duty-words.ts'
import { achievementsMessages } from '#language/messages/achievements.ts'
import { inLanguage } from '#language/text.ts'
import { formatDate } from '#format/format-date.ts'
import type { Policy } from '#statistics/district-package.ts'

/** The policies as a table: duty, name, date, issuer and state. */
export function policiesTable(policies: readonly Policy[], { language }: DistrictView): FigureTable {
  const messages = achievementsMessages[language]
  return {
    columns: [
      { id: 'duty', name: messages.duty, numeric: false },
      { id: 'name', name: messages.name, numeric: false },
      { id: 'date', name: messages.date, numeric: false },
      { id: 'issuer', name: messages.issuer, numeric: false },
      { id: 'state', name: messages.state, numeric: false },
    ],
    rows: policies.map(({ id, duty, name, date, issuer, planned }) => ({
      id,
      cells: [
        { text: duty === null ? messages.ofNoDuty : inLanguage(dutyWords[duty].name, language) },
        { text: inLanguage(name, language) },
        { text: date === undefined ? messages.undated : formatDate(date, language) },
        { text: issuer === undefined ? messages.noIssuer : inLanguage(issuer, language) },
        { text: planned === true ? messages.planned : messages.issued },
      ],
    })),
  }
}
