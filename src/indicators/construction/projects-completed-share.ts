import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { absent } from '#statistics/absent.ts'
import type { Text } from '#language/text.ts'
import type { Project } from '#statistics/district-package.ts'
import { defineIndicators } from '../building/define-indicators.ts'
import { fromRecords } from '#statistics/from-records.ts'
import { share } from '../building/share.ts'
import type { Input } from '../indicator.ts'

/** Building projects that are completed or in use, in percent of those whose state is known; as at the edition's date. */
export const projectsCompletedShare = defineIndicators({
  family: 'projects-completed-share',
  duty: 'construction',
  stages: [null],
  name: { zh: '建设项目竣工率', en: 'Building projects completed' },
  definition: {
    zh: '已竣工或已投入使用的建设项目占已知状态建设项目的百分比（以版本日期为准）',
    en: 'building projects completed or in use, in percent of those whose state is known, as at the edition’s date',
  },
  formula: { zh: '已竣工或已投入使用的项目 ÷ 建设项目 × 100', en: 'projects completed or in use ÷ building projects × 100' },
  unit: 'percent',
  direction: 'higher',
  level: 'district',
  measure: (district, year) => {
    const {
      package: { projects },
      years,
    } = district
    if (year !== years.at(-1)) return { statistic: absent(district), inputs: [] }
    const known = projects.filter(({ kind, state }) => kind === 'building' && state !== undefined)
    return share(
      counted(
        district,
        { zh: '已竣工或已投入使用的项目', en: 'Projects completed or in use' },
        known,
        ({ state }) => state === 'completed' || state === 'in-use',
      ),
      counted(district, { zh: '建设项目', en: 'Building projects' }, known, () => true),
    )
  },
})

/** The count of some rests on all: which ones are done is told by every record. */
function counted(district: DistrictStatistics, name: Text, projects: readonly Project[], is: (project: Project) => boolean): Input {
  return { name, unit: 'item', statistic: fromRecords(projects, district, (all) => all.filter(is).length) }
}
