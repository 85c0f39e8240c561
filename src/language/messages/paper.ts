import { defineMessages } from '../define-messages.ts'

/** What stands on every printed page. */
export const paperMessages = defineMessages(
  {
    duties: ({ district }: { district: string }) => `${district}履行教育职责`,
    year: ({ year }: { year: string }) => `${year} 年`,
    edition: ({ name, date }: { name: string; date: string }) => `${name}（版本 ${date}）`,
    notPrinted: ({ count }: { count: string }) => `另有 ${count} 行未打印，请下载 CSV 查看`,
    printed: ({ day }: { day: string }) => `打印 ${day}`,
  },
  {
    duties: ({ district }) => `${district}: education duties`,
    year: ({ year }) => year,
    edition: ({ name, date }) => `${name} (edition ${date})`,
    notPrinted: ({ count }) => `${count} more rows are not printed; the CSV file has them`,
    printed: ({ day }) => `printed ${day}`,
  },
)
