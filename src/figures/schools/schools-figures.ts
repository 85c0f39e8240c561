import { assessSchool } from '#indicators/schools/assess-school.ts'
import { defineFigure } from '../figure-definition.ts'
import { comparisonRows } from './comparison-rows.ts'
import { schoolComparison } from './school-comparison.ts'
import { schoolTrend } from './school-trend.ts'

/** One school, and several side by side. */
export const schoolsFigures = {
  trend: defineFigure({
    id: 'school-trend',
    name: { zh: '学校指标历年变化', en: 'An indicator of a school over the years' },
    duty: null,
    parameters: ['school', 'indicator'],
    build: (view, parameters) => {
      const { district, standards, year } = view
      const school = district.schools.find(({ id }) => id === parameters['school'])
      if (school === undefined) return null
      const assessment = assessSchool(school.id, district, standards, year).find(
        ({ indicator }) => indicator.id === parameters['indicator'],
      )
      return assessment === undefined ? null : schoolTrend(school, assessment, view)
    },
  }),
  /** `schools` are ids with commas between them, in the order of the bars. */
  comparison: defineFigure({
    id: 'school-comparison',
    name: { zh: '学校指标对比', en: 'An indicator of several schools' },
    duty: null,
    parameters: ['schools', 'indicator'],
    build: (view, parameters) => {
      const schools = (parameters['schools'] ?? '').split(',').flatMap((id) => view.district.schools.find((one) => one.id === id) ?? [])
      const row = comparisonRows(schools, view)
        .flatMap(({ rows }) => rows)
        .find(({ indicator }) => indicator.id === parameters['indicator'])
      return row === undefined ? null : schoolComparison(schools, row, view)
    },
  }),
} as const
