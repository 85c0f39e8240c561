import { citeSource } from '#figures/build/cite-sources.ts'
import type { DistrictView } from '#view/district-view.ts'
import { statusWords } from '#format/status-words.ts'
import { inLanguage } from '#language/text.ts'
import type { Status } from '#statistics/statistic.ts'
import styles from './citation.module.css'

interface CitationProps {
  readonly record: { readonly source: string; readonly status: Status }
  readonly viewed: DistrictView
  /** Left out where a heading above already names the section. */
  readonly section?: boolean
}

/** Where a record stands and what it rests on: the section of the report, and its status as shape and word. */
export function Citation({ record, viewed: { district, language }, section = true }: CitationProps) {
  const source = district.package.meta.sources.find((candidate) => candidate.id === record.source)
  return (
    <span className={styles['citation']}>
      <span className={styles['status']} data-status={record.status}>
        {inLanguage(statusWords[record.status], language)}
      </span>
      {section && source !== undefined && (
        <span title={citeSource(source, language)}>{inLanguage(source.section ?? source.title, language)}</span>
      )}
    </span>
  )
}
