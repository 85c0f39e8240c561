import { measuresOf } from './measure.ts'

/** Preschool education (report 一 and 二（二）). */
export const preschoolMeasures = measuresOf('preschool', 'district', [
  ['graded-kindergartens', '上等级幼儿园', 'Graded kindergartens', 'school'],
  ['kindergarten-grading-rate', '幼儿园达标升级率', 'Kindergarten grading rate', 'percent'],
  ['provincial-demonstration-kindergartens', '省级示范园', 'Provincial demonstration kindergartens', 'school'],
  ['municipal-demonstration-kindergartens', '市级示范园', 'Municipal demonstration kindergartens', 'school'],
  ['kindergartens', '幼儿园', 'Kindergartens', 'school'],
  ['private-kindergartens', '民办幼儿园', 'Private kindergartens', 'school'],
  ['public-kindergarten-children', '公办幼儿园在园幼儿', 'Children in public kindergartens', 'person'],
  ['private-kindergarten-children', '民办幼儿园在园幼儿', 'Children in private kindergartens', 'person'],
  ['affordable-private-kindergarten-children', '普惠性民办幼儿园在园幼儿', 'Children in affordable private kindergartens', 'person'],
  ['preschool-age-population', '学前三年适龄人口', 'Population of preschool age (three years)', 'person'],
  ['preschool-satisfaction', '学前教育社会认可度', 'Social satisfaction with preschool education', 'percent'],
])
