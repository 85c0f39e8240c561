import type { Project } from '#statistics/district-package.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { missing, type Statistic } from '#statistics/statistic.ts'
import type { Text } from '#language/text.ts'
import { defineIndicators } from '../building/define-indicators.ts'
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
    const known = district.package.projects.filter((project) => project.kind === 'building' && project.state !== undefined)
    const done = known.filter((project) => project.state === 'completed' || project.state === 'in-use')
    return share(
      input({ zh: '已竣工或已投入使用的项目', en: 'Projects completed or in use' }, done, known, district, year),
      input({ zh: '建设项目', en: 'Building projects' }, known, known, district, year),
    )
  },
})

function input(name: Text, some: readonly Project[], all: readonly Project[], { years }: DistrictStatistics, year: number): Input {
  return { name, unit: 'item', statistic: year === years.at(-1) ? counted(some, all) : missing('not-collected') }
}

function counted(some: readonly Project[], all: readonly Project[]): Statistic {
  if (all.length === 0) return missing('not-collected')
  return {
    kind: 'value',
    value: some.length,
    status: all.some((project) => project.status === 'illustrative') ? 'illustrative' : 'reported',
    sources: [...new Set(all.map((project) => project.source))],
  }
}
