import { derive } from '#statistics/derive.ts'
import { defineIndicators } from '../building/define-indicators.ts'
import { observedInput } from '../building/observed-input.ts'

/** Tiers of the community-education network that have at least one place; three are wanted (教职成厅〔2010〕7号). */
export const communityTiers = defineIndicators({
  family: 'community-tiers',
  duty: 'community',
  stages: [null],
  name: { zh: '社区教育网络层级', en: 'Tiers of the community-education network' },
  definition: {
    zh: '区、街道（乡镇）、社区三级中已设机构的层级数',
    en: 'how many of the three tiers (district, township, community) have a place',
  },
  formula: { zh: '机构数大于 0 的层级数', en: 'number of tiers with at least one place' },
  unit: 'item',
  direction: 'higher',
  level: 'district',
  standards: ['CM-3TIER'],
  measure: (district, year) => {
    const inputs = ['community-colleges', 'township-community-schools', 'community-points'].map((id) =>
      observedInput(district, id, { year }),
    )
    return {
      statistic: derive(
        inputs.map(({ statistic }) => statistic),
        (...counts) => counts.filter((count) => count > 0).length,
      ),
      inputs,
    }
  },
})
