import type { SheetRow } from '#format/sheet-row.ts'
import type { DistrictView } from '#view/district-view.ts'
import { areaWords, ownershipWords, schoolKindWords } from '#format/school-words.ts'
import { stageWords } from '#format/stage-words.ts'
import { shortStatusWords } from '#format/status-words.ts'
import { resources } from '#indicators/resources/resource.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import { registerMessages } from '#language/messages/schools-register.ts'
import { inLanguage, type Text } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'
import { statisticCells, statisticHeadings } from '#tables/statistic-cells.ts'
import { registerResources, resourceStages } from './register-resources.ts'
import type { RegisterRow } from './register-row.ts'
import { worstWords } from './worst-words.ts'

const numbers = [
  ['students', 'person', ({ students }) => students],
  ['classes', 'class', ({ classes }) => classes],
  ['largest', 'students-per-class', ({ largestClass }) => largestClass],
  ['staff', 'person', ({ staff }) => staff],
  ['teachers', 'person', ({ teachers }) => teachers],
  ['ratio', 'students-per-staff', ({ studentsPerStaff }) => studentsPerStaff],
] as const satisfies readonly (readonly [string, Unit, (row: RegisterRow) => Statistic])[]

const verdicts = ['not-met', 'watch', 'met', 'not-assessable'] as const

/**
 * The register as a file has it, headings first: all that is known of each school, whichever columns the reader shows. Every
 * number has its unit and its status beside it; a combined school has the resources of each of its stages.
 */
export function registerTableRows(rows: readonly RegisterRow[], viewed: DistrictView): readonly SheetRow[] {
  const { language } = viewed
  const messages = registerMessages[language]
  const text = (one: Text) => inLanguage(one, language)
  const stages = resourceStages(viewed)
  const values = registerResources(viewed)
  const resourceColumns = resources.flatMap((resource) =>
    stages.map((stage) => ({ resource, stage, name: `${text(stageWords[stage])} ${text(resource.shortName)}` })),
  )
  return [
    [
      messages.name,
      ...verdicts.map((verdict) => text(verdictWords[verdict])),
      messages.worst,
      messages.verdictData,
      messages.kind,
      messages.stages,
      messages.ownership,
      messages.area,
      messages.boarding,
      ...numbers.flatMap(([id]) => statisticHeadings(messages[id], language)),
      ...resourceColumns.flatMap(({ name }) => statisticHeadings(name, language)),
    ],
    ...rows.map((row) => {
      const { school, verdicts: held } = row
      const worst = held.worst === null ? null : worstWords(held.worst, language)
      return [
        text(school.name),
        ...verdicts.map((verdict) => held.counts[verdict]),
        worst === null ? '' : `${worst.indicator} ${worst.gap}`,
        text(shortStatusWords[held.isIllustrative ? 'illustrative' : 'reported']),
        text(schoolKindWords[school.kind]),
        school.stages.map((stage) => text(stageWords[stage])).join(messages.listSeparator),
        text(ownershipWords[school.ownership]),
        text(areaWords[school.area]),
        school.boarding ? messages.boards : messages.day,
        ...numbers.flatMap(([, unit, pick]) => statisticCells(pick(row), unit, language)),
        ...resourceColumns.flatMap(({ resource, stage }) => {
          const own = values
            .get(resource.id)
            ?.get(school.id)
            ?.find((one) => one.stage === stage)
          return own === undefined ? ['', '', ''] : statisticCells(own.assessment.measurement.statistic, resource.unit, language)
        }),
      ]
    }),
  ]
}
