import { citeSources } from '#figures/build/cite-sources.ts'
import type { DistrictView } from '#view/district-view.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { statusWords } from '#format/status-words.ts'
import type { Input } from '#indicators/indicator.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { inLanguage } from '#language/text.ts'
import dataTable from '#ui/data-table.module.css'
import styles from './basis-tab.module.css'

interface InputsTableProps {
  readonly inputs: readonly Input[]
  readonly viewed: DistrictView
}

/** The numbers that an indicator was computed from, each with its status and its source. */
export function InputsTable({ inputs, viewed: { district, language } }: InputsTableProps) {
  const messages = drillDownMessages[language]
  return (
    <table className={`${dataTable['table']} ${styles['inputs']}`}>
      <caption>{messages.inputs}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.input}</th>
          <th scope="col" data-numeric="true">
            {messages.value}
          </th>
          <th scope="col">{messages.status}</th>
          <th scope="col">{messages.source}</th>
        </tr>
      </thead>
      <tbody>
        {inputs.map(({ name, unit, statistic }) => (
          <tr key={name.en}>
            <th scope="row">{inLanguage(name, language)}</th>
            <td data-numeric="true">{formatStatistic(statistic, unit, language)}</td>
            <td>{statistic.kind === 'value' ? inLanguage(statusWords[statistic.status], language) : messages.noFigure}</td>
            <td>{citeSources([statistic], district, language).join(messages.listSeparator)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
