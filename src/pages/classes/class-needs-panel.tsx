import type { SheetRow } from '#format/sheet-row.ts'
import type { DistrictView } from '#view/district-view.ts'
import { formatNumber } from '#format/format-number.ts'
import { reasonWords } from '#format/reason-words.ts'
import { scaleFor } from '#format/scale.ts'
import { stageWords } from '#format/stage-words.ts'
import { shortStatusWords } from '#format/status-words.ts'
import { classesMessages } from '#language/messages/classes.ts'
import type { Language } from '#language/language.ts'
import { inLanguage } from '#language/text.ts'
import { BasisMarks } from '#ui/marks/basis-marks.tsx'
import { TableFiles } from '#tables/table-files.tsx'
import { LongTable } from '#ui/long-table/long-table.tsx'
import { memo, useMemo } from 'react'
import { classesStory } from './classes-story.ts'
import { needColumns } from './need-columns.tsx'
import { needList, type NeedRow } from './need-list.ts'
import styles from './classes-page.module.css'
import { stageNeeds, type StageNeed } from './staff-need.ts'

const idOf = ({ id }: NeedRow) => id

/** 补班测算: how many more classes, and staff, would bring every class within its standard. Drawn once for a view. */
export const ClassNeedsPanel = memo(function ClassNeedsPanel({ viewed }: { readonly viewed: DistrictView }) {
  const { district, language, year } = viewed
  const messages = classesMessages[language]
  const rows = needList(viewed)
  const { isDoubtful, isIllustrative } = classesStory(viewed)
  const columns = useMemo(() => needColumns(language), [language])
  const needs = rows.map(({ need }) => need)
  const more = needs.reduce((sum, need) => sum + need.more, 0)
  const over = needs.reduce((sum, need) => sum + need.over, 0)
  return (
    <section aria-labelledby="class-needs" className={styles['needs']}>
      <h2 id="class-needs">
        {messages.needTitle} <small className={styles['projected']}>{messages.projected}</small>{' '}
        <BasisMarks isIllustrative={isIllustrative} isDoubtful={isDoubtful} />
      </h2>
      {over === 0 ? (
        <p>{messages.needNone}</p>
      ) : (
        <>
          <p className={styles['lead']}>
            {more === 0 ? messages.needSpread : messages.needLead({ more: String(more), over: String(over) })}
          </p>
          <ul className={styles['stages']}>
            {stageNeeds(needs, district, year).map((need) => (
              <li key={need.stage}>
                {messages.needStage({ stage: inLanguage(stageWords[need.stage], language), more: String(need.more) })}
                {messages.listSeparator}
                {staffWords(need, viewed)}
              </li>
            ))}
          </ul>
          <LongTable label={messages.needTitle} columns={columns} rows={rows} rowId={idOf} empty={messages.needNone} />
          <TableFiles rows={() => needTableRows(rows, language)} table={messages.needTitle} viewed={viewed} />
          <p className={styles['method']}>{messages.needMethod}</p>
        </>
      )}
    </section>
  )
})

/** The grades as a file has them, headings first: all of them, whatever is in view. */
function needTableRows(rows: readonly NeedRow[], language: Language): readonly SheetRow[] {
  const messages = classesMessages[language]
  const headings = [...needColumns(language).map(({ name }) => name), messages.needData]
  const lines = rows.map(({ need, schoolName, gradeName, largestThen }) => {
    const { students, classes, limit, more, status } = need
    return [
      schoolName,
      gradeName,
      students,
      classes,
      limit,
      more === 0 ? messages.rearrange : more,
      largestThen,
      inLanguage(shortStatusWords[status], language),
    ]
  })
  return [headings, ...lines]
}

function staffWords({ stage, staff, staffPerClass }: StageNeed, { language }: DistrictView): string {
  const messages = classesMessages[language]
  const name = inLanguage(stageWords[stage], language)
  if (staff.kind === 'missing' || staffPerClass.kind === 'missing') {
    const reason = staff.kind === 'missing' ? staff.reason : 'not-collected'
    return messages.needStaffMissing({ stage: name, reason: inLanguage(reasonWords[reason], language) })
  }
  const scale = scaleFor('person', 0, language)
  return messages.needStaff({
    stage: name,
    count: formatNumber(staff.value, scale),
    perClass: formatNumber(staffPerClass.value, scale, { decimals: 2 }),
  })
}
