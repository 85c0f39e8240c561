import { decimalYear } from '#figures/build/decimal-year.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { FigureTable, TimelineFigure, Tone } from '#figures/figure.ts'
import { timelineFigure } from '#figures/build/timeline-figure.ts'
import { formatStatistic, scaleOf } from '#format/format-statistic.ts'
import { dutyConstructionMessages } from '#language/messages/duty-construction.ts'
import { inLanguage } from '#language/text.ts'
import type { Project } from '#statistics/district-package.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { buildingProjects, countOfUnknownState, projectNotes, projectNumberOrGap } from './building-projects.ts'

const to = '/duty/construction/projects-completed-share'

/** Building projects by when they were, or are to be, built, with their state; those of the report first (report 二（三）). */
export function projectTimeline(viewed: DistrictView): TimelineFigure {
  const { district, language, year } = viewed
  const messages = dutyConstructionMessages[language]
  const projects = buildingProjects(viewed)
  const unknown = countOfUnknownState(viewed)
  const dates = projects.flatMap(({ start, end }) => [at(start), at(end)].filter((date) => date !== null))
  return timelineFigure(
    {
      id: 'project-timeline',
      title: title(viewed),
      subtitle: messages.projectsSubtitle,
      notes: [...(unknown === 0 ? [] : [messages.unknownState({ count: String(unknown) })]), ...projectNotes(viewed)],
      years: [Math.floor(Math.min(district.years[0] ?? year, ...dates)), Math.floor(Math.max(district.years.at(-1) ?? year, ...dates))],
      events: projects.map((project) => ({
        id: project.id,
        label: inLanguage(project.name, language),
        group: messages[project.status],
        start: at(project.start) ?? at(project.end),
        end: at(project.end),
        state: stateOf(project, viewed),
        status: project.status,
        tone: toneOf(project),
        to,
      })),
      statistics: projects.map(({ status, source }): Statistic => ({ kind: 'value', value: 1, status, sources: [source] })),
      table: table(projects, viewed),
    },
    viewed,
  )
}

function at(date: string | undefined): number | null {
  return date === undefined ? null : decimalYear(date)
}

function isDone({ state }: Project): boolean {
  return state === 'completed' || state === 'in-use'
}

function toneOf(project: Project): Tone {
  return isDone(project) ? 'brand' : project.state === 'under-construction' ? 'accent' : 'muted'
}

/** The state in the words of the source where its parts differ. */
function stateOf({ state, stateNote }: Project, { language }: DistrictView): string {
  if (stateNote !== undefined) return inLanguage(stateNote, language)
  return state === undefined ? '' : dutyConstructionMessages[language][state]
}

function title(viewed: DistrictView): string {
  const messages = dutyConstructionMessages[viewed.language]
  const projects = buildingProjects(viewed)
  const done = projects.filter(isDone).length
  if (projects.length === 0) return messages.noProjects
  const [open, unknown] = [projects.length - done, countOfUnknownState(viewed)]
  const words = { done: String(done), all: String(projects.length + unknown) }
  const rest = [
    ...(open === 0 ? [] : [messages.openSome({ count: String(open) })]),
    ...(unknown === 0 ? [] : [messages.unknownSome({ count: String(unknown) })]),
  ]
  const finding =
    rest.length === 0
      ? messages.allDone(words)
      : messages.doneOf({ ...words, rest: rest.map((part) => `${messages.comma}${part}`).join('') })
  const { district, language, year } = viewed
  // Progress is as the edition has it: for an earlier year the sentence says so itself.
  const edition = inLanguage(district.package.meta.edition.name, language)
  return year === district.years.at(-1) ? finding : messages.inEdition({ edition, finding })
}

function table(projects: readonly Project[], viewed: DistrictView): FigureTable {
  const { language } = viewed
  const messages = dutyConstructionMessages[language]
  const write = (project: Project, unit: 'yuan' | 'square-metre' | 'place') => {
    const statistic = projectNumberOrGap(project, unit, viewed)
    return { text: formatStatistic(statistic, unit, language), statistic, scale: scaleOf(statistic, unit, language) }
  }
  return {
    columns: [
      { id: 'project', name: messages.project, numeric: false },
      { id: 'state', name: messages.state, numeric: false },
      { id: 'completion', name: messages.completion, numeric: false },
      { id: 'investment', name: messages.investment, numeric: true },
      { id: 'floor-area', name: messages.floorArea, numeric: true },
      { id: 'places', name: messages.places, numeric: true },
    ],
    rows: projects.map((project) => ({
      id: project.id,
      cells: [
        { text: inLanguage(project.name, language) },
        { text: stateOf(project, viewed) },
        { text: project.end ?? messages.undated },
        write(project, 'yuan'),
        write(project, 'square-metre'),
        write(project, 'place'),
      ],
    })),
  }
}
