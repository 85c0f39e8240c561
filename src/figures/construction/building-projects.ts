import { absent } from '#statistics/absent.ts'
import { valueOfRecord } from '#statistics/from-records.ts'
import type { DistrictView } from '#view/district-view.ts'
import { dutyConstructionMessages } from '#language/messages/duty-construction.ts'
import { inLanguage } from '#language/text.ts'
import type { Project, RecordFigure } from '#statistics/district-package.ts'
import type { Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'

/** All building projects: schools built, renovated or expanded. */
function allProjects({ district }: DistrictView): readonly Project[] {
  return district.package.projects.filter(({ kind }) => kind === 'building')
}

/** Building projects whose progress is known; those of the report come first, each group by date, the undated at its end. */
export function buildingProjects(viewed: DistrictView): readonly Project[] {
  const dateOf = ({ start, end }: Project) => start ?? end ?? '9999'
  return allProjects(viewed)
    .filter(({ state }) => state !== undefined)
    .toSorted((a, b) => b.status.localeCompare(a.status) || dateOf(a).localeCompare(dateOf(b)))
}

/** How many building projects the source names without their progress. */
export function countOfUnknownState(viewed: DistrictView): number {
  return allProjects(viewed).filter(({ state }) => state === undefined).length
}

/** A project's number in a unit (yuan, m², places); undefined where its record has none, not even a withheld one. */
export function projectNumber(project: Project, unit: Unit): Statistic | undefined {
  const figure: RecordFigure | undefined = project.figures.find((one) => one.unit === unit)
  return figure === undefined ? undefined : valueOfRecord(figure)
}

/** A project's number, or that none was collected. */
export function projectNumberOrGap(project: Project, unit: Unit, { district }: Pick<DistrictView, 'district'>): Statistic {
  return projectNumber(project, unit) ?? absent(district)
}

/** What a reader of a list of projects must know: it is as of the edition, and it has no stages. */
export function projectNotes({ district, language, stage, year }: DistrictView): readonly string[] {
  const messages = dutyConstructionMessages[language]
  const edition = inLanguage(district.package.meta.edition.name, language)
  return [...(year === district.years.at(-1) ? [] : [messages.ofEdition({ edition })]), ...(stage === null ? [] : [messages.noStages])]
}
