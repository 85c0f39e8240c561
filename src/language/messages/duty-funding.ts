import { defineMessages } from '../define-messages.ts'

interface Growth {
  readonly amount: string
  readonly percent: string
  readonly from: string
}

interface Missing {
  readonly year: string
  readonly reason: string
}

export const dutyFundingMessages = defineMessages(
  {
    allStages: '本图不分学段。',
    expenditure: '公共财政教育支出',
    expenditureSubtitle: '公共财政教育支出，按年',
    expenditureRise: ({ amount, percent, from }: Growth) => `教育支出 ${amount}，比 ${from} 年增长 ${percent}`,
    expenditureFall: ({ amount, percent, from }: Growth) => `教育支出 ${amount}，比 ${from} 年下降 ${percent}`,
    expenditureSame: ({ amount, from }: Growth) => `教育支出 ${amount}，与 ${from} 年持平`,
    expenditureFirst: ({ amount }: { amount: string }) => `教育支出 ${amount}`,
    expenditureMissing: ({ year, reason }: Missing) => `${year} 年公共财政教育支出${reason}`,
    fundsSubtitle: '生均公用经费标准，元/生·年，按学段；虚线为官方基准',
    fundsAllAbove: ({ stages, most, times }: { stages: string; most: string; times: string }) =>
      `${stages}生均公用经费全部高于基准，${most}为基准的 ${times} 倍`,
    fundsAllAboveOne: ({ stage, value, limit }: { stage: string; value: string; limit: string }) =>
      `${stage}生均公用经费 ${value} 元，高于基准 ${limit} 元`,
    fundsBelow: ({ stages }: { stages: string }) => `${stages}生均公用经费低于基准`,
    fundsNoBenchmark: ({ values }: { values: string }) => `生均公用经费标准：${values}`,
    fundsMissing: ({ year, reason }: Missing) => `${year} 年生均公用经费标准${reason}`,
    fundsOldStandard: '报告未写明 2016 年以前的标准，较早年份为示意值。',
    spendingSubtitle: '生均公共财政教育事业费，元/生，按学段',
    spendingAllRise: ({ stages }: { stages: string }) => `${stages}生均教育事业费均比上年增长`,
    spendingSomeFall: ({ stages }: { stages: string }) => `${stages}生均教育事业费比上年下降`,
    spendingSame: ({ stages }: { stages: string }) => `${stages}生均教育事业费没有增长`,
    spendingFirst: '生均公共财政教育事业费',
    spendingMissing: ({ year, reason }: Missing) => `${year} 年生均公共财政教育事业费${reason}`,
    subsidiesSubtitle: ({ year }: { year: string }) => `${year} 年发放和补助资金，按项目`,
    subsidiesAll: ({ total }: { total: string }) => `各类补助 ${total}`,
    subsidiesSome: ({ known, hidden }: { known: string; hidden: string }) => `${known}；${hidden}`,
    subsidiesHidden: ({ names, reason }: { names: string; reason: string }) => `${names}${reason}`,
    subsidiesMissing: ({ year, reason }: Missing) => `${year} 年各类补助资金${reason}`,
    subsidyHeading: '补助项目',
    amountHeading: '资金',
    paySubtitle: '年平均工资，元/年',
    payTeachers: '教师',
    payCivilServants: '公务员',
    payBelow: ({ gap }: { gap: string }) => `义务教育教师平均工资比当地公务员低 ${gap} 元`,
    payAbove: ({ gap }: { gap: string }) => `义务教育教师平均工资比当地公务员高 ${gap} 元`,
    payEqual: '义务教育教师平均工资与当地公务员持平',
    payMissing: ({ year, reason }: Missing) => `${year} 年教师平均工资${reason}`,
    summary: ({ tested, met, watch, notMet }: { tested: string; met: string; watch: string; notMet: string }) =>
      `${tested} 项有标准的指标：${met} 项达标、${watch} 项关注、${notMet} 项未达标`,
    separator: '、',
  },
  {
    allStages: 'Not broken down by stage.',
    expenditure: 'Public budget education expenditure',
    expenditureSubtitle: 'Public budget education expenditure by year',
    expenditureRise: ({ amount, percent, from }) => `Education expenditure ${amount}, up ${percent} on ${from}`,
    expenditureFall: ({ amount, percent, from }) => `Education expenditure ${amount}, down ${percent} on ${from}`,
    expenditureSame: ({ amount, from }) => `Education expenditure ${amount}, as in ${from}`,
    expenditureFirst: ({ amount }) => `Education expenditure ${amount}`,
    expenditureMissing: ({ year, reason }) => `Public budget education expenditure ${year}: ${reason}`,
    fundsSubtitle: 'Per-student public funds standard by stage, yuan per student a year; dashed: official benchmark',
    fundsAllAbove: ({ stages, most, times }) => `Public funds per student above the benchmark in ${stages}; ${most} at ${times} times it`,
    fundsAllAboveOne: ({ stage, value, limit }) => `${stage}: ${value} yuan of public funds per student, above the benchmark of ${limit}`,
    fundsBelow: ({ stages }) => `Public funds per student below the benchmark in ${stages}`,
    fundsNoBenchmark: ({ values }) => `Per-student public funds standard: ${values}`,
    fundsMissing: ({ year, reason }) => `Per-student public funds standard ${year}: ${reason}`,
    fundsOldStandard: 'The report does not give the standard before 2016; earlier years are illustrative.',
    spendingSubtitle: 'Per-student recurrent education expenditure by stage, yuan per student',
    spendingAllRise: ({ stages }) => `Per-student expenditure rose in ${stages}`,
    spendingSomeFall: ({ stages }) => `Per-student expenditure fell in ${stages}`,
    spendingSame: ({ stages }) => `Per-student expenditure did not rise in ${stages}`,
    spendingFirst: 'Per-student recurrent education expenditure',
    spendingMissing: ({ year, reason }) => `Per-student recurrent education expenditure ${year}: ${reason}`,
    subsidiesSubtitle: ({ year }) => `Funds paid out in ${year} by programme`,
    subsidiesAll: ({ total }) => `Subsidies of ${total}`,
    subsidiesSome: ({ known, hidden }) => `${known}; ${hidden}`,
    subsidiesHidden: ({ names, reason }) => `${names}: ${reason}`,
    subsidiesMissing: ({ year, reason }) => `Subsidy funds ${year}: ${reason}`,
    subsidyHeading: 'Programme',
    amountHeading: 'Funds',
    paySubtitle: 'Average pay, yuan a year',
    payTeachers: 'Teachers',
    payCivilServants: 'Civil servants',
    payBelow: ({ gap }) => `Compulsory-education teachers earn ${gap} yuan a year less than local civil servants`,
    payAbove: ({ gap }) => `Compulsory-education teachers earn ${gap} yuan a year more than local civil servants`,
    payEqual: 'Compulsory-education teachers earn as much as local civil servants',
    payMissing: ({ year, reason }) => `Average pay of teachers ${year}: ${reason}`,
    summary: ({ tested, met, watch, notMet }) => `${tested} indicators with a standard: ${met} met, ${watch} to watch, ${notMet} not met`,
    separator: ', ',
  },
)
