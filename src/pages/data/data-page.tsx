import { districtEntries, districtEntry, isStored } from '#data/district-entry.ts'
import { catalogueQuery } from '#data/queries/catalogue-query.ts'
import { storedQuery } from '#data/queries/stored-query.ts'
import { forgetDistrict } from '#data/stored/district-store.ts'
import { dataMessages } from '#language/messages/data.ts'
import { inLanguage } from '#language/text.ts'
import { Card } from '#ui/card.tsx'
import { PageHead, PageTitle } from '#ui/page-head.tsx'
import type { DistrictView } from '#view/district-view.ts'
import { useViewState } from '#view/use-view-state.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { DistrictTable } from './district-table.tsx'
import { OpenDistrictFile } from './open-district-file.tsx'
import styles from './data-page.module.css'

/** 数据: which districts can be viewed, opening one from a file of this computer, and how such a file is written. */
export function DataPage({ viewed: { language } }: { readonly viewed: DistrictView }) {
  const messages = dataMessages[language]
  const client = useQueryClient()
  const { view, setView } = useViewState()
  const { data: catalogue } = useQuery(catalogueQuery)
  const { data: stored } = useQuery(storedQuery)
  const [removed, setRemoved] = useState<string | null>(null)
  const entries = districtEntries(catalogue, stored)
  const example = catalogue?.districts[0]
  return (
    <div className={styles['page']}>
      <PageHead>
        <PageTitle>{messages.title({ count: String(entries.length), stored: String(entries.filter(isStored).length) })}</PageTitle>
        <p>{messages.summary}</p>
      </PageHead>
      <Card>
        <h2>{messages.districts}</h2>
        <DistrictTable
          entries={entries}
          viewed={districtEntry(entries, view.district)?.id ?? null}
          language={language}
          onRemove={async (entry) => {
            await forgetDistrict(entry.id)
            if (view.district === entry.id) setView({ district: null, year: null })
            await client.invalidateQueries({ queryKey: storedQuery.queryKey })
            setRemoved(inLanguage(entry.name, language))
          }}
        />
        <p role="status">
          {removed !== null && !entries.some((one) => inLanguage(one.name, language) === removed) && messages.removed({ name: removed })}
        </p>
      </Card>
      <OpenDistrictFile language={language} />
      <Card className={styles['format']}>
        <h2>{messages.format}</h2>
        <p>{messages.formatHint}</p>
        <p className={styles['links']}>
          <a href="./data/README.md" target="_blank" rel="noopener">
            {messages.readme}
          </a>
          <a href="./data/district.schema.json" download>
            {messages.schema}
          </a>
          {example !== undefined && !isStored(example) && (
            <a href={`./data/${example.file}`} download>
              {messages.example}
            </a>
          )}
        </p>
      </Card>
    </div>
  )
}
