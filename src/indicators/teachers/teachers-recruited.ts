import { absent } from '#statistics/absent.ts'
import type { DistrictPackage, Recruitment } from '#statistics/district-package.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import { defineIndicators } from '../building/define-indicators.ts'
import { hiddenRecords } from '../building/hidden-records.ts'
import { sumOfRecords } from '#statistics/from-records.ts'

function ofYear({ recruitments }: DistrictPackage, year: number): readonly Recruitment[] {
  return recruitments.filter(({ from, to }) => from === year && to === year)
}

/** How many channels of the year are left out while only reported values are shown. */
export function hiddenChannels(district: DistrictStatistics, year: number): number {
  return hiddenRecords(district, (content) => ofYear(content, year))
}

/** Teachers recruited in the year over all channels; totals over several years are never added to single years. */
export const teachersRecruited = defineIndicators({
  family: 'teachers-recruited',
  duty: 'teachers',
  stages: [null],
  name: { zh: '当年招聘教师', en: 'Teachers recruited in the year' },
  definition: {
    zh: '当年各渠道招聘教师人数之和，不含跨年累计数',
    en: 'teachers recruited in the year over all channels, without totals over several years',
  },
  formula: { zh: '各渠道招聘人数之和', en: 'teachers recruited through all channels' },
  unit: 'person',
  direction: 'neither',
  level: 'district',
  measure: (district, year) => {
    const own = ofYear(district.package, year)
    return {
      // Without a channel that is only illustrative there is no sum: the others would pass for all of them.
      statistic:
        hiddenChannels(district, year) > 0
          ? absent(district)
          : sumOfRecords(
              own.map(({ persons }) => persons),
              district,
            ),
      inputs: own.map(({ channel, persons }) => ({ name: channel, unit: 'person' as const, statistic: sumOfRecords([persons], district) })),
    }
  },
})
