import type { DistrictView } from '#view/district-view.ts'
import { recordsMessages } from '#language/messages/records.ts'
import { punctuation } from '#language/punctuation.ts'
import { inLanguage } from '#language/text.ts'
import styles from './citation.module.css'

interface RecordSourcesProps {
  readonly records: readonly { readonly source: string }[]
  readonly viewed: DistrictView
}

/** The documents that records cite, each once by its full title: beside a record stands its section alone. */
export function RecordSources({ records, viewed: { district, language } }: RecordSourcesProps) {
  const ids = new Set(records.map(({ source }) => source))
  const cited = district.package.meta.sources.filter(({ id, kind }) => ids.has(id) && kind !== 'illustration')
  const titles = [...new Set(cited.map(({ title }) => inLanguage(title, language)))]
  if (titles.length === 0) return null
  return <p className={styles['sources']}>{recordsMessages[language].sources({ titles: titles.join(punctuation[language].list) })}</p>
}
