import { classSize } from '../classes/class-size.ts'
import { defineFigure } from '../figure-definition.ts'
import { fundingTrend } from '../funding/funding-trend.ts'
import { schoolCounts } from '../schools/school-counts.ts'
import { teacherTraining } from '../teachers/teacher-training.ts'

/** The four named charts. They stand on the overview and on the pages of their duties; apart, so that the first page loads no others. */
export const overviewFigures = {
  fundingTrend: defineFigure({
    id: 'funding-trend',
    name: { zh: '教育支出与财政收入增幅', en: 'Growth of education spending and revenue' },
    duty: 'funding',
    build: fundingTrend,
  }),
  schoolCounts: defineFigure({
    id: 'school-counts',
    name: { zh: '学校（园）数', en: 'Schools and kindergartens' },
    duty: 'construction',
    build: schoolCounts,
  }),
  classSize: defineFigure({ id: 'class-size', name: { zh: '班额分布', en: 'Class sizes' }, duty: 'integration', build: classSize }),
  teacherTraining: defineFigure({
    id: 'teacher-training',
    name: { zh: '教师培训人次', en: 'Attendances at teacher training' },
    duty: 'teachers',
    build: teacherTraining,
  }),
} as const
