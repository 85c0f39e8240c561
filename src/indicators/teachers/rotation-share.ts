import { defineIndicators } from '../building/define-indicators.ts'
import { observedInput } from '../building/observed-input.ts'
import { share } from '../building/share.ts'

/** Teachers rotated in the year in percent of those eligible for rotation, not of all; at least 10 % (教师〔2014〕4号). */
export const rotationShare = defineIndicators({
  family: 'rotation-share',
  duty: 'teachers',
  stages: [null],
  name: { zh: '交流轮岗教师占符合条件教师比例', en: 'Share of eligible teachers who rotated' },
  definition: {
    zh: '当年完成交流轮岗的教师占符合交流条件教师的百分比（不以全体教师为基数）',
    en: 'teachers whose rotation was completed in the year, in percent of those eligible (not of all teachers)',
  },
  formula: { zh: '完成交流教师 ÷ 符合交流条件教师 × 100', en: 'teachers rotated ÷ teachers eligible × 100' },
  unit: 'percent',
  direction: 'higher',
  level: 'district',
  standards: ['TE-ROT10', 'QB-G11a'],
  measure: (district, year) =>
    share(observedInput(district, 'rotation-completed', { year }), observedInput(district, 'rotation-eligible', { year })),
})
