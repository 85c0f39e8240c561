import type { FigureContext } from '#figures/figure-context.ts'
import { recordStatistic } from '#figures/record-statistic.ts'
import type { Project, RecordFigure } from '#statistics/district-package.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'
import type { Unit } from '#statistics/unit.ts'

/** The building projects of a district: schools built, renovated or expanded. */
export function buildingProjects({ district }: FigureContext): readonly Project[] {
  return district.package.projects.filter(({ kind }) => kind === 'building')
}

/** A project's number in a unit (yuan, m², places); not collected where the source gives none. */
export function projectNumber(project: Project, unit: Unit, { district }: FigureContext): Statistic {
  const figure: RecordFigure | undefined = project.figures.find((one) => one.unit === unit)
  return figure === undefined ? missing('not-collected') : recordStatistic(figure, district)
}
