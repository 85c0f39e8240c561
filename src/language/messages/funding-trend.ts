import { defineMessages } from '../define-messages.ts'

export const fundingTrendMessages = defineMessages(
  {
    faster: ({ years }: { years: string }) => `教育支出增幅连续 ${years} 年高于财政收入增幅`,
    fasterOnce: ({ percent }: { percent: string }) => `教育支出增长 ${percent}，高于财政收入增幅`,
    slower: ({ percent, reference }: { percent: string; reference: string }) => `教育支出增长 ${percent}，低于财政收入增幅 ${reference}`,
    equal: ({ percent }: { percent: string }) => `教育支出增长 ${percent}，没有高于财政收入增幅`,
    alone: ({ percent }: { percent: string }) => `教育支出增长 ${percent}，财政收入增幅缺数据`,
    doubtful: ({ year, percent }: { year: string; percent: string }) => `${year} 年教育支出增幅 ${percent}，所依据的数字存疑`,
    missing: ({ year, reason }: { year: string; reason: string }) => `${year} 年教育支出增幅${reason}`,
    subtitle: '同比增幅，%',
    expenditure: '公共财政教育支出增幅',
    revenue: '财政经常性收入增幅',
    noStages: '本图不分学段。',
  },
  {
    faster: ({ years }) => `Education expenditure outgrew recurrent revenue ${years} years running`,
    fasterOnce: ({ percent }) => `Education expenditure up ${percent}, more than recurrent revenue`,
    slower: ({ percent, reference }) => `Education expenditure up ${percent}, less than recurrent revenue (${reference})`,
    equal: ({ percent }) => `Education expenditure up ${percent}, no more than recurrent revenue`,
    alone: ({ percent }) => `Education expenditure up ${percent}; growth of revenue is missing`,
    doubtful: ({ year, percent }) => `Growth of education expenditure ${year}: ${percent}, on numbers that are to be checked`,
    missing: ({ year, reason }) => `Growth of education expenditure ${year}: ${reason}`,
    subtitle: 'Growth on the year before, %',
    expenditure: 'Education expenditure',
    revenue: 'Recurrent fiscal revenue',
    noStages: 'Not broken down by stage.',
  },
)
