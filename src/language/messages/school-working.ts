import { defineMessages } from '../define-messages.ts'
import { joinHan } from '../join-han.ts'

interface Term {
  readonly school: string
  readonly value: string
}

interface Extreme {
  readonly term: string
  /** With its word: "8 所学校", "373 个班". */
  readonly count: string
}

/** How a district's number comes from its schools and classes. */
export const schoolWorkingMessages = defineMessages(
  {
    term: ({ school, value }: Term) => joinHan(school, value),
    ofItem: ({ school, item, value }: Term & { item: string }) => `${school}（${item}）${value}`,
    others: ({ count, value }: { count: string; value: string }) => `其他 ${count} 所 ${value}`,
    one: ({ term }: { term: string }) => `${term}，其他学校均为 0`,
    allZero: ({ count, value }: { count: string; value: string }) => `${count}均为 ${value}`,
    most: ({ term, count }: Extreme) => `${term}（${count}中最高）`,
    least: ({ term, count }: Extreme) => `${term}（${count}中最低）`,
  },
  {
    term: ({ school, value }) => `${school} ${value}`,
    ofItem: ({ school, item, value }) => `${school}, ${item}: ${value}`,
    others: ({ count, value }) => `${count} other schools ${value}`,
    one: ({ term }) => `${term}; 0 in every other school`,
    allZero: ({ count, value }) => `${value} in each of ${count}`,
    most: ({ term, count }) => `${term} (highest of ${count})`,
    least: ({ term, count }) => `${term} (lowest of ${count})`,
  },
)
