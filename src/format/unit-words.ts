import type { Language } from '#language/language.ts'
import { inLanguage, type Text } from '#language/text.ts'
import type { Unit } from '#statistics/unit.ts'

/** How a base unit is written after a number: for more than one, and for one in the languages where that differs. */
export const unitWords: Readonly<Record<Unit, Text & { readonly one?: Partial<Text> }>> = {
  school: { zh: '所', en: 'schools', one: { en: 'school' } },
  person: { zh: '人', en: 'people', one: { en: 'person' } },
  attendance: { zh: '人次', en: 'attendances', one: { en: 'attendance' } },
  item: { zh: '个', en: '' },
  time: { zh: '次', en: 'times', one: { en: 'time' } },
  session: { zh: '期', en: 'sessions', one: { en: 'session' } },
  lesson: { zh: '节', en: 'lessons', one: { en: 'lesson' } },
  lecture: { zh: '场', en: 'lectures', one: { en: 'lecture' } },
  course: { zh: '门', en: 'courses', one: { en: 'course' } },
  room: { zh: '间', en: 'rooms', one: { en: 'room' } },
  class: { zh: '个班', en: 'classes', one: { en: 'class' } },
  place: { zh: '个', en: 'places', one: { en: 'place' } },
  building: { zh: '栋', en: 'buildings', one: { en: 'building' } },
  set: { zh: '套', en: 'sets', one: { en: 'set' } },
  year: { zh: '年', en: 'years', one: { en: 'year' } },
  day: { zh: '天', en: 'days', one: { en: 'day' } },
  hour: { zh: '学时', en: 'hours', one: { en: 'hour' } },
  'persons-per-post': { zh: '人/岗', en: 'per post' },
  'students-per-staff': { zh: '名学生/教职工', en: 'students per staff', one: { en: 'student per staff' } },
  'students-per-teacher': { zh: '名幼儿/教师', en: 'children per teacher', one: { en: 'child per teacher' } },
  'students-per-class': { zh: '人/班', en: 'per class' },
  yuan: { zh: '元', en: 'yuan' },
  'yuan-per-student-year': { zh: '元/生·年', en: 'yuan per student a year' },
  'yuan-per-student': { zh: '元/生', en: 'yuan per student' },
  'yuan-per-year': { zh: '元/年', en: 'yuan a year' },
  'yuan-per-resident': { zh: '元/人·年', en: 'yuan per resident a year' },
  'square-metre': { zh: '㎡', en: 'm²' },
  'square-metre-per-student': { zh: '㎡/生', en: 'm² per student' },
  'per-100-students': { zh: '人/百名学生', en: 'per 100 students' },
  'rooms-per-100-students': { zh: '间/百名学生', en: 'rooms per 100 students' },
  percent: { zh: '%', en: '%' },
  'percentage-point': { zh: '个百分点', en: 'percentage points', one: { en: 'percentage point' } },
  coefficient: { zh: '', en: '' },
  'megabit-per-second': { zh: 'Mbps', en: 'Mbps' },
  device: { zh: '台', en: 'devices', one: { en: 'device' } },
  accident: { zh: '起', en: 'accidents', one: { en: 'accident' } },
}

/** The unit of an amount as it stands after it: "1 school", "2 schools". */
export function unitName(unit: Unit, amount: number, language: Language): string {
  const { one = {}, ...words } = unitWords[unit]
  return (amount === 1 ? inLanguage({ zh: one.zh, en: one.en }, language) : undefined) ?? inLanguage(words, language)
}
