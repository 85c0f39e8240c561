import type { Source } from '#statistics/district-package.ts'
import { illustrationId } from '../observation-row.ts'
import { reportSections } from './report-sections.ts'

const reportTitle = {
  zh: '某区人民政府关于履行教育职责自查报告',
  en: 'Self-assessment report of Sample District on fulfilling its education duties',
}

/** One source for each section of the report, and the script that completes the demonstration. */
export const mouquSources: readonly Source[] = [
  ...reportSections.map(({ id, name }): Source => ({ id, title: reportTitle, section: name, date: '2019-09-26', kind: 'report' })),
  {
    id: illustrationId,
    title: { zh: '示意数据（种子脚本生成）', en: 'Illustrative data (made by a seeded script)' },
    kind: 'illustration',
  },
]
