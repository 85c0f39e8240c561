import type { FigureContext } from '#figures/figure-context.ts'
import { formatNumber } from '#format/format-number.ts'
import { gradeWords } from '#format/grade-words.ts'
import { reasonWords } from '#format/reason-words.ts'
import { scaleFor } from '#format/scale.ts'
import { stageWords } from '#format/stage-words.ts'
import { classNeeds, type ClassNeed } from '#indicators/classes/class-need.ts'
import { classesMessages } from '#language/messages/classes.ts'
import { inLanguage } from '#language/text.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { ViewLink } from '#view-state/view-link.tsx'
import type { ClassRow } from './class-list.ts'
import styles from './classes-page.module.css'
import { stageNeeds, type StageNeed } from './staff-need.ts'

interface ClassNeedsPanelProps {
  readonly context: FigureContext
  readonly rows: readonly ClassRow[]
}

/** 补班测算: how many more classes, and staff, would bring every class within its standard. */
export function ClassNeedsPanel({ context, rows }: ClassNeedsPanelProps) {
  const { district, language, year } = context
  const messages = classesMessages[language]
  const needs = classNeeds(rows.map(({ record }) => record)).toSorted((a, b) => b.more - a.more || b.over - a.over)
  const names = new Map(rows.map(({ record, schoolName }) => [record.school, schoolName]))
  const more = needs.reduce((sum, need) => sum + need.more, 0)
  const over = needs.reduce((sum, need) => sum + need.over, 0)
  const stagesInNeed = stageNeeds(needs, district, year)
  const headings = [
    messages.needSchool,
    messages.needGrade,
    messages.needStudents,
    messages.needClasses,
    messages.columnLimit,
    messages.needMore,
    messages.needAfter,
  ]
  const cellsOf = (need: ClassNeed): readonly string[] => [
    names.get(need.school) ?? need.school,
    inLanguage(gradeWords(need.stage, need.grade), language),
    String(need.students),
    String(need.classes),
    String(need.limit),
    String(need.more),
    String(Math.ceil(need.students / (need.classes + need.more))),
  ]
  return (
    <section aria-labelledby="class-needs" className={styles['needs']}>
      <h2 id="class-needs">
        {messages.needTitle} <small className={styles['projected']}>{messages.projected}</small>
      </h2>
      {over === 0 ? (
        <p>{messages.needNone}</p>
      ) : (
        <>
          <p className={styles['lead']}>
            {more === 0 ? messages.needSpread : messages.needLead({ more: String(more), over: String(over) })}
          </p>
          <ul className={styles['stages']}>
            {stagesInNeed.map((need) => (
              <li key={need.stage}>
                {messages.needStage({ stage: inLanguage(stageWords[need.stage], language), more: String(need.more) })}
                {messages.listSeparator}
                {staffWords(need, context)}
              </li>
            ))}
          </ul>
          <div className={styles['needTable']} role="region" aria-label={messages.needTitle} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  {headings.map((heading, index) => (
                    <th key={heading} scope="col" data-numeric={index > 1}>
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {needs.map((need) => {
                  const [school, grade, ...numbers] = cellsOf(need)
                  return (
                    <tr key={`${need.school} ${need.stage} ${need.grade}`}>
                      <th scope="row">
                        <ViewLink to={`/classes?school=${need.school}&grade=${need.stage}-${need.grade}`}>{school}</ViewLink>
                      </th>
                      <td>{grade}</td>
                      {numbers.map((number, index) => (
                        <td key={headings[index + 2]} data-numeric="true">
                          {index === 3 && need.more === 0 ? messages.rearrange : number}
                        </td>
                      ))}
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </div>
          <CopyButton
            text={() => [headings, ...needs.map(cellsOf)].map((cells) => cells.join('\t')).join('\n')}
            words={messages.copy}
            copiedWords={messages.copied}
            byHandWords={messages.copyByHand}
          />
          <p className={styles['method']}>{messages.needMethod}</p>
        </>
      )}
    </section>
  )
}

function staffWords({ stage, staff, staffPerClass }: StageNeed, { language }: FigureContext): string {
  const messages = classesMessages[language]
  const name = inLanguage(stageWords[stage], language)
  if (staff.kind === 'missing' || staffPerClass.kind === 'missing') {
    const reason = staff.kind === 'missing' ? staff.reason : 'not-collected'
    return messages.needStaffMissing({ stage: name, reason: inLanguage(reasonWords[reason], language) })
  }
  const scale = scaleFor('person', 0, language)
  return messages.needStaff({
    stage: name,
    count: formatNumber(staff.value, scale, language),
    perClass: formatNumber(staffPerClass.value, scale, language, { decimals: 2 }),
  })
}
