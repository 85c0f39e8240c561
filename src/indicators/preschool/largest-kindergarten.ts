import { derive } from '#statistics/derive.ts'
import { defineIndicators } from '../building/define-indicators.ts'
import { withoutSchools } from '../building/without-schools.ts'

/** The largest kindergarten: as a rule at most 360 children (幼儿园工作规程 art. 11), so that every one keeps the limit. */
export const largestKindergarten = defineIndicators({
  family: 'largest-kindergarten',
  duty: 'preschool',
  stages: [null],
  name: { zh: '最大幼儿园规模', en: 'Largest kindergarten' },
  schoolName: { zh: '幼儿园规模', en: 'Kindergarten size' },
  definition: {
    zh: '在园幼儿最多的幼儿园的幼儿数，公办、民办都计；规模一般不超过 360 人',
    en: 'children in the largest kindergarten, public or private; as a rule at most 360',
  },
  formula: { zh: '各园在园幼儿的最大值', en: 'the largest number of children in a kindergarten' },
  unit: 'person',
  direction: 'lower',
  level: 'school',
  standards: ['CS-KG-size'],
  measure: (district, year) => {
    const sizes = district
      .schoolsOf('kindergarten', year)
      .map(({ id }) => district.observe('students', { year, stage: 'kindergarten', school: id }))
    return { statistic: sizes.length === 0 ? withoutSchools(district) : derive(sizes, Math.max), inputs: [] }
  },
  measureSchools: (district, year) =>
    district.schoolsOf('kindergarten', year).map(({ id }) => ({
      school: id,
      statistic: district.observe('students', { year, stage: 'kindergarten', school: id }),
      inputs: [],
    })),
})
