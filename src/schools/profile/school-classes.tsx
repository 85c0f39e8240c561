import type { FigureContext } from '#figures/figure-context.ts'
import { gradeWords } from '#format/grade-words.ts'
import { classLimit } from '#indicators/classes/class-limits.ts'
import { schoolsMessages } from '#language/messages/schools.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'
import { groupBy } from '#statistics/group-by.ts'
import { ViewLink } from '#view-state/view-link.tsx'
import styles from './profile.module.css'

/** The classes of a school grade by grade; those above their limit are marked. */
export function SchoolClasses({ school, context }: { readonly school: School; readonly context: FigureContext }) {
  const { district, language, year } = context
  const messages = schoolsMessages[language]
  const classes = district.classes(year).filter((one) => one.school === school.id)
  if (classes.length === 0) return <p className={styles['words']}>{messages.noClasses}</p>
  const grades = [...groupBy(classes, ({ stage, grade }) => `${stage}-${grade}`)]
  return (
    <>
      <p className={styles['words']}>
        {messages.classCount({ count: String(classes.length), year: String(year) })}{' '}
        <ViewLink to={`/classes?school=${school.id}`}>{messages.toClasses}</ViewLink>
      </p>
      <ul className={styles['grades']}>
        {grades.map(([key, own]) => (
          <li key={key}>
            <span>{own[0] === undefined ? '' : inLanguage(gradeWords(own[0].stage, own[0].grade), language)}</span>
            {own.map((one) => {
              const limit = classLimit(one)
              return (
                <b key={one.name} data-over={limit !== null && one.students > limit}>
                  {one.students}
                  {limit !== null && one.students > limit && <small> +{one.students - limit}</small>}
                </b>
              )
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
