import { defineIndicators } from '../building/define-indicators.ts'
import { sumOfRecords } from '../building/sum-of-records.ts'

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
  measure: ({ package: { recruitments } }, year) => {
    const own = recruitments.filter(({ from, to }) => from === year && to === year)
    return {
      statistic: sumOfRecords(own.map(({ persons }) => persons)),
      inputs: own.map(({ channel, persons }) => ({ name: channel, unit: 'person' as const, statistic: sumOfRecords([persons]) })),
    }
  },
})
