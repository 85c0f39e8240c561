import type { DistrictView } from '#view/district-view.ts'
import { formatNumber } from '#format/format-number.ts'
import { gradeWords } from '#format/grade-words.ts'
import { scaleFor } from '#format/scale.ts'
import { stageWords } from '#format/stage-words.ts'
import type { Language } from '#language/language.ts'
import { classesMessages } from '#language/messages/classes.ts'
import { inLanguage } from '#language/text.ts'
import { stages } from '#statistics/stage.ts'
import { Button } from '#ui/controls/button.tsx'
import { Icon } from '#ui/marks/icons.tsx'
import type { DetailName } from '#view/details.ts'
import { useDetails } from '#view/use-details.ts'
import type { ClassFilter } from './class-filter.ts'
import type { ClassRow } from '#figures/classes/class-list.ts'
import styles from './classes-page.module.css'

interface FilterBarProps {
  readonly viewed: DistrictView
  readonly filter: ClassFilter
  readonly filtered: readonly ClassRow[]
}

/** What the list is filtered by, each with a way to take it off, and how many classes are left and where. Nothing without a filter. */
export function FilterBar({ viewed: { language }, filter, filtered }: FilterBarProps) {
  const messages = classesMessages[language]
  const { setDetails } = useDetails()
  const chips = chipsOf(filter, filtered, language)
  if (chips.length === 0) return null
  const write = (count: number) => formatNumber(count, scaleFor('class', 0, language))
  const [first, ...others] = [...new Set(filtered.map(({ schoolName }) => schoolName))]
  const counts = { count: write(filtered.length), students: write(filtered.reduce((sum, { record }) => sum + record.students, 0)) }
  return (
    <section className={styles['filterBar']} aria-label={messages.filteredBy}>
      <span>{messages.filteredBy}</span>
      <ul>
        {chips.map(({ detail, words }) => (
          <li key={detail}>
            <button type="button" onClick={() => setDetails({ [detail]: null })} aria-label={messages.without({ words })}>
              {words} <Icon name="close" size={14} />
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        <strong>{messages.filtered({ count: counts.count })}</strong> {messages.filteredStudents({ students: counts.students })}
        {first !== undefined &&
          (others.length === 0 ? messages.allIn({ school: first }) : messages.inSchools({ count: String(others.length + 1) }))}
      </p>
      <Button look="plain" onClick={() => setDetails({ size: null, grade: null, school: null, q: null })}>
        {messages.clear}
      </Button>
    </section>
  )
}

interface Chip {
  readonly detail: DetailName
  readonly words: string
}

function chipsOf({ grade, school, size, words }: ClassFilter, filtered: readonly ClassRow[], language: Language): readonly Chip[] {
  const messages = classesMessages[language]
  const sizes = { over: messages.sizeOver, large: messages.sizeLarge, super: messages.sizeSuper }
  const sizeWords =
    typeof size === 'object' ? messages.sizeRange({ from: String(size.from), to: String(size.to) }) : size === 'all' ? null : sizes[size]
  const all: readonly (readonly [DetailName, string | null])[] = [
    ['grade', grade === null ? null : gradeFilterWords(grade, language)],
    ['size', sizeWords],
    ['school', school === null ? null : (filtered.find(({ record }) => record.school === school)?.schoolName ?? school)],
    ['q', words === '' ? null : `“${words}”`],
  ]
  return all.flatMap(([detail, own]) => (own === null ? [] : [{ detail, words: own }]))
}

/** "小学", "六年级", 起始年级. */
function gradeFilterWords(key: string, language: Language): string {
  if (key === 'entry') return classesMessages[language].entryGrades
  const [name, grade] = key.split('-')
  const stage = stages.find((one) => one === name)
  if (stage === undefined) return key
  return inLanguage(grade === undefined ? stageWords[stage] : gradeWords(stage, Number(grade)), language)
}
