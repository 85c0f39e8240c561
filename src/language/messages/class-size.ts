import { defineMessages } from '../define-messages.ts'

interface Share {
  readonly count: string
  readonly share: string
}

export const classSizeMessages = defineMessages(
  {
    superSized: ({ count, share }: Share) => `超大班额 ${count} 个班，占 ${share}`,
    large: ({ count, share }: Share) => `大班额 ${count} 个班，占 ${share}，无超大班额`,
    overStandard: ({ count }: { count: string }) => `无大班额，${count} 个班超过标准班额`,
    noneLarge: ({ count }: { count: string }) => `全部 ${count} 个班低于 56 人，无大班额`,
    within: ({ count }: { count: string }) => `全部 ${count} 个班不超过标准班额`,
    kindergartenOver: ({ count, share }: Share) => `幼儿园 ${count} 个班超过班额上限，占 ${share}`,
    kindergartenWithin: ({ count }: { count: string }) => `幼儿园 ${count} 个班全部不超过班额上限`,
    plain: ({ count, largest }: { count: string; largest: string }) => `${count} 个班，最大班额 ${largest} 人`,
    missing: ({ year }: { year: string }) => `${year} 年班级台账未采集`,
    subtitle: ({ year }: { year: string }) => `${year} 年班级数，按每班人数`,
    axis: '每班人数',
    standard: ({ stage, value }: { stage: string; value: string }) => `${stage}标准 ${value}`,
    largeLimit: ({ value }: { value: string }) => `大班额 ${value}`,
    superLimit: ({ value }: { value: string }) => `超大 ${value}`,
    smallClass: ({ value }: { value: string }) => `小班 ${value}`,
    middleClass: ({ value }: { value: string }) => `中班 ${value}`,
    bigClass: ({ value }: { value: string }) => `大班 ${value}`,
    overSpoken: '超过标准班额的班级',
    largeSpoken: '大班额（含超大班额）班级',
    base: '口径：占比以班级数为基数；大班额为 56 人及以上，含 66 人及以上的超大班额。',
    compulsoryBase: '口径：小学、初中班级，占比以班级数为基数；大班额为 56 人及以上，含 66 人及以上的超大班额。',
  },
  {
    superSized: ({ count, share }) => `${count} super-sized classes, ${share} of all`,
    large: ({ count, share }) => `${count} large classes, ${share} of all; none super-sized`,
    overStandard: ({ count }) => `No large class; ${count} classes above the standard size`,
    noneLarge: ({ count }) => `All ${count} classes below 56 pupils: no large class`,
    within: ({ count }) => `All ${count} classes within the standard size`,
    kindergartenOver: ({ count, share }) => `${count} kindergarten classes above their limit, ${share} of all`,
    kindergartenWithin: ({ count }) => `All ${count} kindergarten classes within their limit`,
    plain: ({ count, largest }) => `${count} classes, the largest with ${largest} students`,
    missing: ({ year }) => `Class lists of ${year} were not collected`,
    subtitle: ({ year }) => `Classes by number of students, ${year}`,
    axis: 'Students per class',
    standard: ({ stage, value }) => `${stage} standard ${value}`,
    largeLimit: ({ value }) => `large ${value}`,
    superLimit: ({ value }) => `super-sized ${value}`,
    smallClass: ({ value }) => `age 3–4: ${value}`,
    middleClass: ({ value }) => `age 4–5: ${value}`,
    bigClass: ({ value }) => `age 5–6: ${value}`,
    overSpoken: 'classes above the standard size',
    largeSpoken: 'large classes, super-sized included',
    compulsoryBase:
      'Primary and junior classes; shares are of classes. A large class has 56 pupils or more and includes super-sized ones of 66 or more.',
    base: 'Shares are of classes. A large class has 56 pupils or more and includes super-sized ones of 66 or more.',
  },
)
