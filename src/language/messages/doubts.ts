import { defineMessages } from '../define-messages.ts'

interface Told {
  /** Whose number it is, of when and what, and the number: "第一小学 2018 年小学在校学生 30 人". */
  readonly subject: string
  readonly against: string
}

/** Sentences on numbers that cannot be right beside another one. */
export const doubtMessages = defineMessages(
  {
    subject: ({ school, year, stage, measure, value }: { school: string; year: string; stage: string; measure: string; value: string }) =>
      `${school === '' ? '' : `${school} `}${year} 年${stage}${measure} ${value}`,
    classList: ({ subject, against }: Told) => `${subject}，班级台账合计 ${against}，两者不符`,
    above: ({ subject, against, other }: Told & { readonly other: string }) => `${subject}，多于${other} ${against}`,
    below: ({ subject, against, other }: Told & { readonly other: string }) => `${subject}，少于${other} ${against}`,
    schools: '学校',
    /** A number of times: set apart from the word after it, which 万 is not. */
    plainTimes: ({ number }: { number: string }) => `${number} `,
    times: ({ subject, year, times }: { subject: string; year: string; times: string }) =>
      `${subject}，约为 ${year} 年的 ${times}倍，请核对`,
    unitTimes: ({ subject, year, times }: { subject: string; year: string; times: string }) =>
      `${subject}，约为 ${year} 年的 ${times}倍，请核对单位`,
    part: ({ subject, year, part }: { subject: string; year: string; part: string }) =>
      `${subject}，约为 ${year} 年的 ${part}分之一，请核对`,
    unitPart: ({ subject, year, part }: { subject: string; year: string; part: string }) =>
      `${subject}，约为 ${year} 年的 ${part}分之一，请核对单位`,
    tenThousand: ({ number }: { number: string }) => `${number} 万`,
    separator: '；',
    title: ({ count }: { readonly count: string; readonly one: boolean }) => `${count} 处数字存疑，请核对`,
    resting: ({ count }: { readonly count: string; readonly one: boolean }) => `${count} 项评定依据其中的数字`,
    more: ({ count }: { count: string }) => `其余 ${count} 处`,
    otherYears: ({ count }: { readonly count: string; readonly one: boolean }) => `其他年份另有 ${count} 处`,
    inFigure: ({ words }: { words: string }) => `存疑：${words}`,
  },
  {
    subject: ({ school, year, stage, measure, value }) =>
      `${[school, year, stage].filter((part) => part !== '').join(', ')}: ${measure.toLowerCase()} ${value}`,
    classList: ({ subject, against }) => `${subject}, but its class list adds up to ${against}`,
    above: ({ subject, against, other }) => `${subject}, more than ${other.toLowerCase()} (${against})`,
    below: ({ subject, against, other }) => `${subject}, fewer than ${other.toLowerCase()} (${against})`,
    schools: 'Schools',
    plainTimes: ({ number }) => number,
    times: ({ subject, year, times }) => `${subject}, about ${times} times that of ${year}; please check`,
    unitTimes: ({ subject, year, times }) => `${subject}, about ${times} times that of ${year}; please check the unit`,
    part: ({ subject, year, part }) => `${subject}, about 1/${part} of that of ${year}; please check`,
    unitPart: ({ subject, year, part }) => `${subject}, about 1/${part} of that of ${year}; please check the unit`,
    tenThousand: ({ number }) => `${number} × 10,000`,
    separator: '; ',
    title: ({ count, one }) =>
      one ? '1 number contradicts another and is to be checked' : `${count} numbers contradict others and are to be checked`,
    resting: ({ count, one }) => (one ? '1 verdict rests on them' : `${count} verdicts rest on them`),
    more: ({ count }) => `${count} more`,
    otherYears: ({ count, one }) => `${count} more in ${one ? 'another year' : 'other years'}`,
    inFigure: ({ words }) => `To check: ${words}`,
  },
)
