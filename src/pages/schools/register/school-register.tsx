import { writeSort } from '#ui/long-table/long-table-sort.ts'
import type { DistrictView } from '#view/district-view.ts'
import { registerMessages } from '#language/messages/schools-register.ts'
import { Card } from '#ui/card.tsx'
import { PageHead, PageTitle } from '#ui/page-head.tsx'
import { UnreadNotice } from '#ui/unread-notice.tsx'
import { useDetails } from '#view/use-details.ts'
import { useState } from 'react'
import { registerDetails } from './filter-register.ts'
import { RegisterFilters } from './register-filters.tsx'
import { registerHeadline, registerWorst } from './register-headline.ts'
import { registerRows } from './register-row.ts'
import { RegisterTable } from './register-table.tsx'
import styles from './register.module.css'

/** The register of schools: search, filter, sort, choose columns, tick schools to compare. */
export function SchoolRegister({ viewed }: { readonly viewed: DistrictView }) {
  const { details, setDetails } = useDetails()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const all = registerRows(viewed)
  const ids = ticked.filter((id) => all.some(({ school }) => school.id === id))
  const worst = registerWorst(all, viewed)
  return (
    <div className={styles['page']}>
      <PageHead>
        <PageTitle
          isIllustrative={all.some(({ verdicts }) => verdicts.isIllustrative)}
          isDoubtful={all.some(({ verdicts }) => verdicts.isDoubtful)}
        >
          {registerHeadline(all, viewed)}
        </PageTitle>
        {worst !== null && <p>{worst}</p>}
        <p>{registerMessages[viewed.language].summary}</p>
        <UnreadNotice rules={registerDetails} />
      </PageHead>
      <Card>
        <RegisterFilters language={viewed.language} />
        <RegisterTable
          viewed={viewed}
          details={details}
          picks={{ ids, onPick: setTicked }}
          onSort={(sorted) => setDetails({ sort: writeSort(sorted) }, 'replace')}
        />
      </Card>
    </div>
  )
}
