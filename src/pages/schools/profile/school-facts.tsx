import { citeSources } from '#figures/build/cite-sources.ts'
import type { DistrictView } from '#view/district-view.ts'
import { areaWords, kindergartenGradeWords, ownershipWords, schoolKindWords } from '#format/school-words.ts'
import { stageWords } from '#format/stage-words.ts'
import { statusWords } from '#format/status-words.ts'
import { schoolProfileMessages } from '#language/messages/school-profile.ts'
import { inLanguage } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'
import styles from './profile.module.css'

/** What the register says of a school. */
export function SchoolFacts({ school, viewed }: { readonly school: School; readonly viewed: DistrictView }) {
  const { district, language } = viewed
  const messages = schoolProfileMessages[language]
  const source = citeSources([{ kind: 'value', value: 1, status: school.status, sources: [school.source] }], district, language)
  const facts: readonly (readonly [string, string])[] = [
    [messages.kind, inLanguage(schoolKindWords[school.kind], language)],
    [messages.stages, school.stages.map((stage) => inLanguage(stageWords[stage], language)).join(messages.nameSeparator)],
    [messages.ownership, inLanguage(ownershipWords[school.ownership], language)],
    [messages.area, inLanguage(areaWords[school.area], language)],
    [messages.boarding, school.boarding ? messages.boards : messages.day],
    ...(school.opens === undefined ? [] : [[messages.opened, messages.openedIn({ year: String(school.opens) })] as const]),
    ...(school.grade === undefined ? [] : [[messages.grade, inLanguage(kindergartenGradeWords[school.grade], language)] as const]),
    ...(school.affordable === undefined ? [] : [[messages.affordable, school.affordable ? messages.yes : messages.no] as const]),
    [messages.status, [inLanguage(statusWords[school.status], language), ...source].join(messages.nameSeparator)],
  ]
  return (
    <dl className={styles['facts']} aria-label={messages.facts}>
      {facts.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
