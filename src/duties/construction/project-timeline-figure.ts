import { decimalYear } from '#figures/decimal-year.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import type { TimelineFigure } from '#figures/figure.ts'
import { timelineFigure } from '#figures/timeline-figure.ts'
import { formatStatistic } from '#format/format-statistic.ts'
import { dutyFigureMessages } from '#language/messages/duty-figures.ts'
import { inLanguage } from '#language/text.ts'
import type { Project } from '#statistics/district-package.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { buildingProjects, projectNumber } from './building-projects.ts'

/** Building projects by when they were, or are to be, completed, with their state (report 二（三）). */
export function projectTimeline(context: FigureContext): TimelineFigure {
  const { district, language, stage } = context
  const messages = dutyFigureMessages[language]
  const projects = buildingProjects(context)
  const done = projects.filter(({ state }) => state === 'completed' || state === 'in-use')
  const stateOf = ({ state }: Project) => (state === undefined ? messages.unknownState : messages[state])
  const ends = projects.flatMap(({ start, end }) => [start, end].flatMap((date) => (date === undefined ? [] : (decimalYear(date) ?? []))))
  const from = Math.floor(Math.min(district.years[0] ?? context.year, ...ends))
  const to = Math.ceil(Math.max(district.years.at(-1) ?? context.year, ...ends))
  const statistics = projects.map(({ status, source }): Statistic => ({ kind: 'value', value: 1, status, sources: [source] }))
  const write = (project: Project, unit: 'yuan' | 'square-metre' | 'place') => {
    const statistic = projectNumber(project, unit, context)
    return { text: formatStatistic(statistic, unit, language), statistic }
  }
  return timelineFigure(
    {
      id: 'project-timeline',
      title:
        projects.length === 0 ? messages.projectsNone : messages.projectsTitle({ done: String(done.length), all: String(projects.length) }),
      subtitle: messages.projectsSubtitle,
      notes: stage === null ? [] : [messages.noStages],
      years: [from, to],
      events: projects.map((project) => ({
        id: project.id,
        label: inLanguage(project.name, language),
        group: messages.building,
        start: project.start === undefined ? (project.end === undefined ? null : decimalYear(project.end)) : decimalYear(project.start),
        end: project.end === undefined ? null : decimalYear(project.end),
        state: stateOf(project),
        tone: 'brand',
      })),
      statistics,
      table: {
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
            { text: stateOf(project) },
            { text: project.end ?? project.start ?? '' },
            write(project, 'yuan'),
            write(project, 'square-metre'),
            write(project, 'place'),
          ],
        })),
      },
    },
    context,
  )
}
