import type { PageLink } from '#view/route.ts'
import type { DistrictView } from '#view/district-view.ts'
import { inLanguage } from '#language/text.ts'
import type { Statistic } from '#statistics/statistic.ts'
import { buildingProjects, projectNumber } from './building-projects.ts'

interface ProjectBar {
  readonly id: string
  readonly label: string
  readonly statistic: Statistic
  readonly tone: 'brand'
  readonly to: PageLink
}

/** Projects that a source gives a number of a unit for, largest first; those whose number is withheld stand at the end. */
export function projectBars(unit: 'yuan' | 'place', to: PageLink, viewed: DistrictView): readonly ProjectBar[] {
  const size = ({ statistic }: ProjectBar) => (statistic.kind === 'value' ? statistic.value : -1)
  return buildingProjects(viewed)
    .flatMap((project): readonly ProjectBar[] => {
      const statistic = projectNumber(project, unit)
      return statistic === undefined
        ? []
        : [{ id: project.id, label: inLanguage(project.name, viewed.language), statistic, tone: 'brand', to }]
    })
    .toSorted((a, b) => size(b) - size(a))
}
