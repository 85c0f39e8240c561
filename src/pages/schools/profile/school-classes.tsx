import type { DistrictView } from '#view/district-view.ts'
import { gradeWords } from '#format/grade-words.ts'
import { shortStatusWords } from '#format/status-words.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'
import { linkTo } from '#view/link-address.ts'
import { ViewLink } from '#view/view-link.tsx'
import { classStanding, type StandingClass } from './class-standing.ts'
import { classStandingWords } from './class-standing-words.ts'
import dataTable from '#ui/data-table.module.css'
import styles from './profile.module.css'

/** The classes of a school grade by grade; those above their limit say by how many. */
export function SchoolClasses({ school, viewed }: { readonly school: School; readonly viewed: DistrictView }) {
  const { language, year } = viewed
  const messages = schoolProfileMessages[language]
  const standing = classStanding(school.id, viewed)
  if (standing === null) return <p className={styles['words']}>{messages.noClasses({ year: String(year) })}</p>
  return (
    <>
      <p className={styles['words']}>
        {classStandingWords(standing, language)} <ViewLink to={linkTo('/classes', { school: school.id })}>{messages.toClasses}</ViewLink>
      </p>
      <div className={styles['scroll']} role="region" aria-label={messages.classes({ year: String(year) })} tabIndex={0}>
        <table className={`${dataTable['table']} ${styles['table']}`}>
          <thead>
            <tr>
              <th scope="col">{messages.classGrade}</th>
              <th scope="col">{messages.classLimit}</th>
              <th scope="col">{messages.classSizes}</th>
              <th scope="col">{messages.classStatus}</th>
            </tr>
          </thead>
          <tbody>
            {standing.grades.map(({ id, classes }) => (
              <GradeRow key={id} classes={classes} viewed={viewed} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function GradeRow({ classes, viewed: { language } }: { readonly classes: readonly StandingClass[]; readonly viewed: DistrictView }) {
  const messages = schoolProfileMessages[language]
  const [first] = classes
  if (first === undefined) return null
  const { record, limit } = first
  const statuses = [...new Set(classes.map((one) => one.record.status))]
  return (
    <tr>
      <th scope="row">{inLanguage(gradeWords(record.stage, record.grade), language)}</th>
      <td data-missing={limit === null}>{limit === null ? messages.noStandard : messages.classLimitOf({ limit: String(limit.value) })}</td>
      <td>
        <ul className={styles['sizes']}>
          {classes.map((one) => (
            <li key={one.record.name} data-over={one.over > 0}>
              <small>{messages.className({ name: one.record.name })}</small> {one.record.students}
              {one.over > 0 && <small> {messages.classOver({ over: String(one.over) })}</small>}
            </li>
          ))}
        </ul>
      </td>
      <td>{statuses.map((status) => inLanguage(shortStatusWords[status], language)).join(messages.nameSeparator)}</td>
    </tr>
  )
}
