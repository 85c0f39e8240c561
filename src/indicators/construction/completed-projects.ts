import type { Project, RecordFigure } from '#statistics/district-package.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { defineIndicators } from '../building/define-indicators.ts'
import { fromRecords } from '#statistics/from-records.ts'
import { sumOfRecords } from '#statistics/from-records.ts'
import type { Indicator, Measurement } from '../indicator.ts'

/** The building projects that are done, whenever. */
function done({ package: { projects } }: DistrictStatistics): readonly Project[] {
  return projects.filter(({ kind, state }) => kind === 'building' && (state === 'completed' || state === 'in-use'))
}

/** Those with a date in the year: one without a date counts in no year, one of a later date in its own. */
function completedIn(district: DistrictStatistics, year: number): readonly Project[] {
  return done(district).filter(({ end }) => end?.startsWith(String(year)) === true)
}

/** How many the year has; in the year of the edition also how many it reports as done without a date, which do not count. */
function counted(district: DistrictStatistics, year: number): Measurement {
  const own = completedIn(district, year)
  const undated = done(district).filter(({ end }) => end === undefined)
  const count = (projects: readonly Project[]) => fromRecords(projects, district, (all) => all.length)
  if (year !== district.years.at(-1) || undated.length === 0) return { statistic: count(own), inputs: [] }
  const all = { zh: `${String(year)} 年竣工或未注明日期`, en: `Completed in ${String(year)}, or without a date` }
  const left = { zh: '其中未注明日期，不计入', en: 'Of these without a date, not counted' }
  return {
    statistic: count(own),
    inputs: [
      { name: all, unit: 'item', statistic: count([...own, ...undated]) },
      { name: left, unit: 'item', statistic: count(undated) },
    ],
  }
}

function added(district: DistrictStatistics, year: number, isCounted: (figure: RecordFigure) => boolean): Measurement {
  const figures = completedIn(district, year).flatMap((project) =>
    project.figures
      .filter(isCounted)
      .map((figure) => ({ figure, name: { zh: `${project.name.zh}：${figure.name.zh}`, en: `${project.name.en}: ${figure.name.en}` } })),
  )
  return {
    statistic: sumOfRecords(
      figures.map(({ figure }) => figure),
      district,
    ),
    inputs: figures.map(({ figure, name }) => ({ name, unit: figure.unit, statistic: sumOfRecords([figure], district) })),
  }
}

const undatedWords = {
  zh: '未注明日期的不计入任何年份',
  en: 'those without a date count in no year',
} as const

const common = { duty: 'construction', stages: [null], direction: 'neither', level: 'district' } as const

/** Building projects completed or taken into use in the year: how many, for how much, and how large. */
export const completedProjects: readonly Indicator[] = [
  ...defineIndicators({
    ...common,
    family: 'completed-projects',
    name: { zh: '当年竣工或投用项目', en: 'Building projects completed in the year' },
    definition: {
      zh: `当年竣工或投入使用的建设项目数；${undatedWords.zh}`,
      en: `building projects completed or taken into use in the year; ${undatedWords.en}`,
    },
    formula: { zh: '建设项目记录的条数', en: 'number of project records' },
    unit: 'item',
    measure: counted,
  }),
  ...defineIndicators({
    ...common,
    family: 'completed-projects-investment',
    name: { zh: '当年竣工或投用项目总投资', en: 'Investment in projects completed in the year' },
    definition: {
      zh: `当年竣工或投入使用的建设项目总投资之和；${undatedWords.zh}`,
      en: `total investment in projects completed in the year; ${undatedWords.en}`,
    },
    formula: { zh: '各项目总投资之和', en: 'sum of the projects’ total investment' },
    unit: 'yuan',
    measure: (district, year) => added(district, year, ({ unit }) => unit === 'yuan'),
  }),
  ...defineIndicators({
    ...common,
    family: 'completed-projects-floor-area',
    name: { zh: '当年竣工或投用项目建筑面积', en: 'Floor area of projects completed in the year' },
    definition: {
      zh: `当年竣工或投入使用的建设项目建筑面积之和，不含外墙维修等面积；${undatedWords.zh}`,
      en: `floor area of projects completed in the year, without renovated facades; ${undatedWords.en}`,
    },
    formula: { zh: '各项目建筑面积之和', en: 'sum of the projects’ floor area' },
    unit: 'square-metre',
    measure: (district, year) => added(district, year, ({ unit, name }) => unit === 'square-metre' && name.zh.includes('建筑面积')),
  }),
]
