import { defineMessages } from '../define-messages.ts'

export const dutyPageMessages = defineMessages(
  {
    breadcrumb: '当前位置',
    overview: '总览',
    duty: ({ number }: { number: string }) => `职责${number}`,
    verdicts: '评定结果',
    parts: '本页内容',
    partFigures: '图',
    partIndicators: '指标',
    partRecords: '记录',
    partWords: '报告原文',
    noRecords: ({ kinds }: { kinds: string }) => `没有这些记录：${kinds}。`,
    noReportedRecords: ({ kinds }: { kinds: string }) => `报告没有这些记录（示意记录已隐藏）：${kinds}。`,
    separator: '、',
  },
  {
    breadcrumb: 'You are here',
    overview: 'Overview',
    duty: ({ number }) => `Duty ${number}`,
    verdicts: 'Verdicts',
    parts: 'On this page',
    partFigures: 'Figures',
    partIndicators: 'Indicators',
    partRecords: 'Records',
    partWords: 'Report',
    noRecords: ({ kinds }) => `None on record: ${kinds.toLowerCase()}.`,
    noReportedRecords: ({ kinds }) => `None in the report (illustrative ones are hidden): ${kinds.toLowerCase()}.`,
    separator: ', ',
  },
)
