import type { Text } from '#language/text.ts'
import type { Source } from '#statistics/district-package.ts'
import { illustrationId } from '../observation-row.ts'
import { reportSections } from './report-sections.ts'

const reportTitle = {
  zh: '某区人民政府关于履行教育职责自查报告',
  en: 'Self-assessment report of Sample District on fulfilling its education duties',
}

/** The number of a section alone: 自查报告 二（四）, Report Two (4). */
function shortForm({ zh, en }: Text): Text {
  const [number = ''] = /^[一二三四五六七八九十]+(（[一二三四五六七八九十]+）)?/u.exec(zh) ?? []
  return { zh: `自查报告 ${number === '' ? zh : number}`, en: `Report ${en.split(':')[0] ?? en}` }
}

/** One source for each section of the report, and the script that completes the demonstration. */
export const mouquSources: readonly Source[] = [
  ...reportSections.map(({ id, name }): Source => ({
    id,
    title: reportTitle,
    section: name,
    short: shortForm(name),
    date: '2019-09-26',
    kind: 'report',
  })),
  {
    id: illustrationId,
    title: { zh: '示意数据', en: 'Illustrative data' },
    kind: 'illustration',
  },
]
