import { defineIndicators } from '../building/define-indicators.ts'
import { observedInput } from '../building/observed-input.ts'
import { share } from '../building/share.ts'

/** Backbone teachers in percent of the teachers rotated; at least 20 % (教师〔2014〕4号). */
export const rotationBackboneShare = defineIndicators({
  family: 'rotation-backbone-share',
  duty: 'teachers',
  stages: [null],
  name: { zh: '交流轮岗中骨干教师占比', en: 'Share of backbone teachers among those rotated' },
  definition: { zh: '交流轮岗教师中骨干教师的百分比', en: 'backbone teachers in percent of the teachers rotated' },
  formula: { zh: '交流轮岗的骨干教师 ÷ 完成交流教师 × 100', en: 'backbone teachers rotated ÷ teachers rotated × 100' },
  unit: 'percent',
  direction: 'higher',
  level: 'district',
  standards: ['TE-ROT20', 'QB-G11b'],
  measure: (district, year) =>
    share(observedInput(district, 'rotation-backbone', { year }), observedInput(district, 'rotation-completed', { year })),
})
