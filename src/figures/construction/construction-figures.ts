import { defineFigure } from '../figure-definition.ts'
import { buildingInvestment } from './building-investment.ts'
import { newPlaces } from './new-places.ts'
import { projectInvestment } from './project-investment.ts'
import { projectPlaces } from './project-places.ts'
import { projectTimeline } from './project-timeline.ts'

/** School building and layout (report 二（三） and 三（二）). */
export const constructionFigures = {
  timeline: defineFigure({
    id: 'project-timeline',
    name: { zh: '建设项目进度', en: 'Building projects over time' },
    duty: 'construction',
    build: projectTimeline,
  }),
  buildingInvestment: defineFigure({
    id: 'building-investment',
    name: { zh: '学校建设投入', en: 'Investment in school building' },
    duty: 'construction',
    build: buildingInvestment,
  }),
  newPlaces: defineFigure({ id: 'new-places', name: { zh: '新增学位', en: 'New school places' }, duty: 'construction', build: newPlaces }),
  projectInvestment: defineFigure({
    id: 'project-investment',
    name: { zh: '各项目投资', en: 'Investment by project' },
    duty: 'construction',
    build: projectInvestment,
  }),
  projectPlaces: defineFigure({
    id: 'project-places',
    name: { zh: '各项目新增学位', en: 'New places by project' },
    duty: 'construction',
    build: projectPlaces,
  }),
} as const
