import { defineMessages } from '../define-messages.ts'

/** A table that is copied or saved as a file. */
export const tableFileMessages = defineMessages(
  {
    unitOf: ({ name }: { name: string }) => `${name} 单位`,
    statusOf: ({ name }: { name: string }) => `${name} 数据`,
    copy: '复制表格',
    copied: '已复制，可直接粘贴到表格',
    copyByHand: '浏览器不允许自动复制，请手动复制：',
    download: '下载 CSV',
    downloadWorkbook: '下载 Excel',
    failed: '未能生成 Excel 文件，请改用 CSV。',
    fileName: ({ place, year, table }: Record<'place' | 'year' | 'table', string>) => `${place} ${year} 年${table}`,
  },
  {
    unitOf: ({ name }) => `${name}, unit`,
    statusOf: ({ name }) => `${name}, data`,
    copy: 'Copy as a table',
    copied: 'Copied; paste it into a sheet',
    copyByHand: 'The browser does not allow copying; please copy it yourself:',
    download: 'Download CSV',
    downloadWorkbook: 'Download Excel',
    failed: 'The workbook could not be made; please take the CSV.',
    fileName: ({ place, year, table }) => `${place} ${year} ${table}`,
  },
)
