import { stages } from '../stage.ts'
import { measuresOf } from './measure.ts'

/** School building and layout (report 一, 二（三） and 三（二）); single projects are records, not measures. */
export const constructionMeasures = measuresOf('construction', 'district', [
  ['public-schools', '公办学校', 'Public schools', 'school', stages],
  ['practice-bases', '中小学生综合实践基地', 'Comprehensive practice bases for pupils', 'item'],
  ['research-institutions', '教研机构', 'Teaching-research institutions', 'item'],
  ['cumulative-construction-investment', '新建改扩建累计投资', 'Cumulative investment in building schools', 'yuan'],
  ['schools-built-or-renovated', '新建改扩建中小学校幼儿园', 'Schools and kindergartens built, renovated or expanded', 'school'],
  ['construction-investment', '当年学校建设投资', 'Investment in school building in the year', 'yuan'],
  ['new-places', '当年新增学位', 'New school places in the year', 'place', stages],
])
