import type { AdviceByKind } from './fault-advice.ts'

/** Faults of classes, schools and records. */
export const recordFaultWords = {
  'stage-not-taught': ({ stages }) => ({
    wanted: { zh: `该校的学段：${stages.join(', ')}`, en: `a stage that the school teaches: ${stages.join(', ')}` },
    next: {
      zh: '改正学段，或补充 schools 中该校的 stages。',
      en: 'Correct the stage, or the stages of the school in schools.',
    },
  }),
  'grade-beyond-stage': ({ last }) => ({
    wanted: { zh: `该学段的年级：1 到 ${last}`, en: `a grade of the stage: 1 to ${last}` },
    next: { zh: '年级从本学段第一年算起，初一写 1。', en: 'Count grades from the first year of the stage: grade 7 is 1.' },
  }),
  'repeated-class': ({ first }) => ({
    wanted: {
      zh: `同一学校、学年、年级的班级名称各不相同；第 [${first}] 行已有`,
      en: `a name of its own within school, year and grade; row [${first}] has the same`,
    },
    next: {
      zh: '删去重复的班级，或改正班名、年级或年份。',
      en: 'Remove the repeated class, or correct its name, grade or year.',
    },
  }),
  'reason-or-number': () => ({
    wanted: { zh: '有数值则不写原因，没有数值则写明原因', en: 'a reason where there is no number, and none where there is' },
    next: {
      zh: 'withheld、not-collected 或 not-applicable；有数值时删去 reason。',
      en: 'Write withheld, not-collected or not-applicable; remove reason beside a number.',
    },
  }),
  'stages-of-kind': ({ kindOfSchool, all, besides }) => ({
    wanted: {
      zh: `类别 ${kindOfSchool} 的学段为 ${all.join('、')}${besides.length === 0 ? '' : `，可另有 ${besides.join('、')}`}`,
      en: `the stages of the kind ${kindOfSchool}: ${all.join(', ')}${besides.length === 0 ? '' : `, and may list ${besides.join(', ')}`}`,
    },
    next: { zh: '改正 stages 或 kind。', en: 'Correct stages or kind.' },
  }),
  'grade-of-kindergartens': () => ({
    wanted: { zh: '只有幼儿园填写等级', en: 'a grading only for kindergartens' },
    next: { zh: '删去 grade，或改正 kind。', en: 'Remove grade, or correct kind.' },
  }),
  'affordable-of-private-kindergartens': () => ({
    wanted: { zh: '只有民办幼儿园填写是否普惠', en: 'affordable only for private kindergartens' },
    next: { zh: '删去 affordable，或改正 kind、ownership。', en: 'Remove affordable, or correct kind or ownership.' },
  }),
  'ends-before-start': ({ from }) => ({
    wanted: { zh: `不早于起始年份 ${from}`, en: `not before the first year, ${from}` },
    next: { zh: '改正 from 或 to。', en: 'Correct from or to.' },
  }),
} satisfies Partial<AdviceByKind>
