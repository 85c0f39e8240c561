import type { Project, RecordFigure } from '#statistics/district-package.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { defineIndicators } from '../building/define-indicators.ts'
import { fromRecords } from '../building/from-records.ts'
import { sumOfRecords } from '../building/sum-of-records.ts'
import type { Indicator, Measurement } from '../indicator.ts'

/**
 * The building projects completed or taken into use in a year. One without a date, or with a date after the last year
 * of the edition, counts in that last year, since the edition reports it as done.
 */
function completedIn({ package: { projects }, years }: DistrictStatistics, year: number): readonly Project[] {
  const last = years.at(-1) ?? year
  const yearOf = ({ end }: Project) => (end === undefined ? last : Math.min(last, Number(end.slice(0, 4))))
  return projects
    .filter(({ kind, state }) => kind === 'building' && (state === 'completed' || state === 'in-use'))
    .filter((one) => yearOf(one) === year)
}

function added(projects: readonly Project[], isCounted: (figure: RecordFigure) => boolean): Measurement {
  const figures = projects.flatMap((project) =>
    project.figures
      .filter(isCounted)
      .map((figure) => ({ figure, name: { zh: `${project.name.zh}：${figure.name.zh}`, en: `${project.name.en}: ${figure.name.en}` } })),
  )
  return {
    statistic: sumOfRecords(figures.map(({ figure }) => figure)),
    inputs: figures.map(({ figure, name }) => ({ name, unit: figure.unit, statistic: sumOfRecords([figure]) })),
  }
}

const undated = {
  zh: '未注明日期的和版本年份之后竣工的，计入版本年份',
  en: 'those without a date or done after the edition’s year count in that year',
} as const

const common = { duty: 'construction', stages: [null], direction: 'neither', level: 'district' } as const

/** Building projects completed or taken into use in the year: how many, for how much, and how large. */
export const completedProjects: readonly Indicator[] = [
  ...defineIndicators({
    ...common,
    family: 'completed-projects',
    name: { zh: '当年竣工或投用项目', en: 'Building projects completed in the year' },
    definition: {
      zh: `当年竣工或投入使用的建设项目数；${undated.zh}`,
      en: `building projects completed or taken into use in the year; ${undated.en}`,
    },
    formula: { zh: '建设项目记录的条数', en: 'number of project records' },
    unit: 'item',
    measure: (district, year) => ({ statistic: fromRecords(completedIn(district, year), (projects) => projects.length), inputs: [] }),
  }),
  ...defineIndicators({
    ...common,
    family: 'completed-projects-investment',
    name: { zh: '当年竣工或投用项目总投资', en: 'Investment in projects completed in the year' },
    definition: {
      zh: `当年竣工或投入使用的建设项目总投资之和；${undated.zh}`,
      en: `total investment in projects completed in the year; ${undated.en}`,
    },
    formula: { zh: '各项目总投资之和', en: 'sum of the projects’ total investment' },
    unit: 'yuan',
    measure: (district, year) => added(completedIn(district, year), ({ unit }) => unit === 'yuan'),
  }),
  ...defineIndicators({
    ...common,
    family: 'completed-projects-floor-area',
    name: { zh: '当年竣工或投用项目建筑面积', en: 'Floor area of projects completed in the year' },
    definition: {
      zh: `当年竣工或投入使用的建设项目建筑面积之和，不含外墙维修等面积；${undated.zh}`,
      en: `floor area of projects completed in the year, without renovated facades; ${undated.en}`,
    },
    formula: { zh: '各项目建筑面积之和', en: 'sum of the projects’ floor area' },
    unit: 'square-metre',
    measure: (district, year) =>
      added(completedIn(district, year), ({ unit, name }) => unit === 'square-metre' && name.zh.includes('建筑面积')),
  }),
]
