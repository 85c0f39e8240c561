import { defineMessages } from '../define-messages.ts'

/** What stands on every printed page. */
export const paperMessages = defineMessages(
  {
    duties: ({ district }: { district: string }) => `${district}履行教育职责`,
    year: ({ year }: { year: string }) => `${year} 年`,
    edition: ({ name, date }: { name: string; date: string }) => `${name}（版本 ${date}）`,
    printed: ({ day }: { day: string }) => `打印 ${day}`,
  },
  {
    duties: ({ district }) => `${district}: education duties`,
    year: ({ year }) => year,
    edition: ({ name, date }) => `${name} (edition ${date})`,
    printed: ({ day }) => `printed ${day}`,
  },
)
