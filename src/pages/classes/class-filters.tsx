import type { DistrictView } from '#view/district-view.ts'
import { gradeWords } from '#format/grade-words.ts'
import { stageWords } from '#format/stage-words.ts'
import { classesMessages } from '#language/messages/classes.ts'
import { inLanguage } from '#language/text.ts'
import { stages } from '#statistics/stage.ts'
import { WaitingSearchField } from '#ui/controls/waiting-search-field.tsx'
import { SelectField } from '#ui/controls/select-field.tsx'
import { useDetails } from '#view/use-details.ts'
import type { ClassFilter } from './class-filter.ts'
import { gradeKey, type ClassRow } from '#figures/classes/class-list.ts'
import styles from './classes-page.module.css'

interface ClassFiltersProps {
  readonly viewed: DistrictView
  readonly filter: ClassFilter
  readonly rows: readonly ClassRow[]
}

/** Size, grade, school and words; what is chosen stands in the address. */
export function ClassFilters({ viewed, filter, rows }: ClassFiltersProps) {
  const { language } = viewed
  const messages = classesMessages[language]
  const { details, setDetails } = useDetails()
  const grades = new Map(rows.map(({ record, gradeName }) => [gradeKey(record), { record, gradeName }]))
  const taught = stages.filter((stage) => rows.some(({ record }) => record.stage === stage))
  const schools = new Map(rows.map(({ record, schoolName }) => [record.school, schoolName]))
  const size = details.size ?? ''
  return (
    <div className={styles['filters']}>
      <WaitingSearchField
        label={messages.find}
        words={filter.words}
        onWords={(words) => setDetails({ q: words === '' ? null : words }, 'replace')}
      />
      <SelectField
        label={messages.size}
        value={size}
        options={[
          { id: '', name: messages.allSizes },
          { id: 'over', name: messages.sizeOver },
          { id: 'large', name: messages.sizeLarge },
          { id: 'super', name: messages.sizeSuper },
          ...(typeof filter.size === 'object'
            ? [{ id: size, name: messages.sizeRange({ from: String(filter.size.from), to: String(filter.size.to) }) }]
            : []),
        ]}
        onChange={(value) => setDetails({ size: value === '' ? null : value })}
      />
      <SelectField
        label={messages.gradeFilter}
        value={filter.grade ?? ''}
        options={[
          { id: '', name: messages.allGrades },
          { id: 'entry', name: messages.entryGrades },
          ...taught.flatMap((stage) => [
            { id: stage, name: inLanguage(stageWords[stage], language) },
            ...[...grades]
              .filter(([, { record }]) => record.stage === stage)
              .toSorted(([, a], [, b]) => a.record.grade - b.record.grade)
              .map(([id, { record }]) => ({ id, name: `　${inLanguage(gradeWords(stage, record.grade), language)}` })),
          ]),
        ]}
        onChange={(value) => setDetails({ grade: value === '' ? null : value })}
      />
      <SelectField
        label={messages.schoolFilter}
        value={filter.school ?? ''}
        options={[{ id: '', name: messages.allSchools }, ...[...schools].map(([id, name]) => ({ id, name }))]}
        onChange={(value) => setDetails({ school: value === '' ? null : value })}
      />
    </div>
  )
}
