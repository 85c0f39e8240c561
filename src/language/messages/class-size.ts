import { defineMessages } from '../define-messages.ts'

interface Over {
  readonly count: string
  /** Whether it is one class, for the English plural. */
  readonly one: boolean
}

interface Large {
  readonly large: string
  readonly superSized: string
  /** Whether one class is large, for the English plural. */
  readonly isOne: boolean
}

interface LargeShare extends Large {
  readonly share: string
}

export const classSizeMessages = defineMessages(
  {
    superSized: ({ large, superSized, share }: LargeShare) => `大班额 ${large} 个班，占 ${share}，其中超大班额 ${superSized} 个`,
    large: ({ large, share }: LargeShare) => `大班额 ${large} 个班，占 ${share}，无超大班额`,
    overStandard: ({ count }: Over) => `${count} 个班超过标准班额`,
    noLarge: '，无大班额',
    amongLarge: ({ large }: Large) => `，其中大班额 ${large} 个，无超大班额`,
    amongSuper: ({ large, superSized }: Large) => `，其中大班额 ${large} 个（超大班额 ${superSized} 个）`,
    noneLarge: ({ count }: { count: string }) => `全部 ${count} 个班低于 56 人，无大班额`,
    within: ({ count }: { count: string }) => `全部 ${count} 个班不超过标准班额`,
    kindergartenOver: ({ count, share }: Over & { readonly share: string }) => `幼儿园 ${count} 个班超过一般班额，占 ${share}`,
    kindergartenWithin: ({ count }: { count: string }) => `幼儿园 ${count} 个班都不超过一般班额`,
    plain: ({ count, largest }: { count: string; largest: string }) => `${count} 个班，最大班额 ${largest} 人`,
    missing: ({ year, reason }: { year: string; reason: string }) => `${year} 年班级台账${reason}`,
    subtitle: ({ year }: { year: string }) => `${year} 年班级数，按每班人数`,
    axis: '每班人数',
    standard: ({ stage, value }: { stage: string; value: string }) => `${stage}标准 ${value}`,
    largeLimit: ({ value }: { value: string }) => `大班额 ${value} 起`,
    superLimit: ({ value }: { value: string }) => `超大 ${value} 起`,
    smallClass: ({ value }: { value: string }) => `小班 ${value}`,
    middleClass: ({ value }: { value: string }) => `中班 ${value}`,
    bigClass: ({ value }: { value: string }) => `大班 ${value}`,
    overSpoken: '超过标准班额的班级',
    largeSpoken: '大班额（含超大班额）班级',
    base: '口径：占比以班级数为基数；大班额为 56 人及以上，含 66 人及以上的超大班额。',
    compulsoryBase: '口径：小学、初中班级，占比以班级数为基数；大班额为 56 人及以上，含 66 人及以上的超大班额。',
  },
  {
    superSized: ({ large, superSized, share, isOne }) =>
      `${large} large ${isOne ? 'class' : 'classes'}, ${share} of all; ${superSized} super-sized`,
    large: ({ large, share, isOne }) => `${large} large ${isOne ? 'class' : 'classes'}, ${share} of all; none super-sized`,
    overStandard: ({ count, one }) => `${count} ${one ? 'class' : 'classes'} above the standard size`,
    noLarge: '; none is large',
    amongLarge: ({ large }) => `, ${large} of them large; none super-sized`,
    amongSuper: ({ large, superSized }) => `, ${large} of them large (${superSized} super-sized)`,
    noneLarge: ({ count }) => `All ${count} classes below 56 pupils: no large class`,
    within: ({ count }) => `All ${count} classes within the standard size`,
    kindergartenOver: ({ count, share, one }) => `${count} kindergarten ${one ? 'class' : 'classes'} above the usual size, ${share} of all`,
    kindergartenWithin: ({ count }) => `All ${count} kindergarten classes within the usual size`,
    plain: ({ count, largest }) => `${count} classes, the largest with ${largest} students`,
    missing: ({ year, reason }) => `Class lists of ${year}: ${reason}`,
    subtitle: ({ year }) => `Classes by number of students, ${year}`,
    axis: 'Students per class',
    standard: ({ stage, value }) => `${stage} standard ${value}`,
    largeLimit: ({ value }) => `large from ${value}`,
    superLimit: ({ value }) => `super-sized from ${value}`,
    smallClass: ({ value }) => `age 3–4: ${value}`,
    middleClass: ({ value }) => `age 4–5: ${value}`,
    bigClass: ({ value }) => `age 5–6: ${value}`,
    overSpoken: 'Classes above the standard size',
    largeSpoken: 'Large classes (super-sized included)',
    compulsoryBase:
      'Primary and junior classes; shares are of classes. A large class has 56 pupils or more and includes super-sized ones of 66 or more.',
    base: 'Shares are of classes. A large class has 56 pupils or more and includes super-sized ones of 66 or more.',
  },
)
