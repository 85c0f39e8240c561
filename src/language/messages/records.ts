import { defineMessages } from '../define-messages.ts'

interface Count {
  readonly count: string
}

export const recordsMessages = defineMessages(
  {
    projects: '项目与活动',
    policies: '政策文件',
    honours: '荣誉',
    plans: '下步打算',
    number: '文号',
    numberPartlyWithheld: '（原文隐去部分字号）',
    numberWithheld: '文号未公开',
    numberMissing: '报告未载文号',
    undated: '报告未载日期',
    plannedPolicy: '拟出台',
    statements: ({ count }: Count) => `${count} 条`,
    moreStatements: ({ count }: Count) => `展开其余 ${count} 条`,
    sources: ({ titles }: { titles: string }) => `记录出处：${titles}`,
    noStatements: '报告没有写到这项职责。',
    ownWords: '报告原文',
    ownWordsNote: '逐条列出报告的陈述，按章节排列；引文照录报告原文，隐去的名称以 xx、〔〕标出。',
    dateFromTo: ({ from, to }: { from: string; to: string }) => `${from} 至 ${to}`,
  },
  {
    projects: 'Projects and activities',
    policies: 'Policies',
    honours: 'Honours',
    plans: 'Next steps',
    number: 'Document number',
    numberPartlyWithheld: ' (partly withheld in the report)',
    numberWithheld: 'Document number withheld',
    numberMissing: 'The report gives no document number',
    undated: 'The report gives no date',
    plannedPolicy: 'Planned',
    statements: ({ count }) => (count === '1' ? '1 statement' : `${count} statements`),
    moreStatements: ({ count }) => `Show the other ${count}`,
    sources: ({ titles }) => `Records are taken from: ${titles}`,
    noStatements: 'The report says nothing of this duty.',
    ownWords: 'The report’s own words',
    ownWordsNote: 'Every statement of the report by section; quotations are verbatim, in Chinese.',
    dateFromTo: ({ from, to }) => `${from} to ${to}`,
  },
)
