import { observedIndicators } from '../building/observed-indicators.ts'
import type { Indicator } from '../indicator.ts'
import { completedProjects } from './completed-projects.ts'
import { projectsCompletedShare } from './projects-completed-share.ts'

/** School building and layout. No confirmed threshold that a district can be measured on applies. */
export const constructionIndicators: readonly Indicator[] = [
  ...observedIndicators('public-schools', {
    total: true,
    stageNames: {
      kindergarten: { zh: '公办幼儿园', en: 'Public kindergartens' },
      primary: { zh: '公办小学', en: 'Public primary schools' },
      junior: { zh: '公办初中', en: 'Public junior secondary schools' },
      senior: { zh: '公办高中', en: 'Public senior secondary schools' },
    },
  }),
  ...observedIndicators('cumulative-construction-investment'),
  ...observedIndicators('schools-built-or-renovated'),
  ...projectsCompletedShare,
  ...completedProjects,
  ...observedIndicators('construction-investment'),
  ...observedIndicators('new-places', { total: true }),
  ...observedIndicators('practice-bases'),
  ...observedIndicators('research-institutions'),
]
