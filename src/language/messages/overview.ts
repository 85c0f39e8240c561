import { defineMessages } from '../define-messages.ts'

interface Counts {
  readonly tested: string
  readonly met: string
  readonly notMet: string
  readonly watch: string
}

interface Place {
  readonly district: string
  readonly year: string
}

export const overviewMessages = defineMessages(
  {
    allMet: ({ tested }: { tested: string }) => `${tested} 项有标准的指标全部达标`,
    allMetWatch: ({ tested, watch }: { tested: string; watch: string }) => `${tested} 项有标准的指标全部达标，其中 ${watch} 项需关注`,
    someNotMet: ({ tested, met, notMet }: Counts) => `${tested} 项有标准的指标，${met} 项达标，${notMet} 项未达标`,
    someNotMetWatch: ({ tested, met, notMet, watch }: Counts) =>
      `${tested} 项有标准的指标，${met} 项达标，${watch} 项需关注，${notMet} 项未达标`,
    nothingTested: '没有可评定的指标',
    place: ({ district, year }: Place) => `${district} ${year} 年履行教育职责`,
    dutiesMet: ({ count }: { count: string }) => `${count} 项职责没有短板`,
    worst: ({ duties }: { duties: string }) => `短板集中在${duties}`,
    illustrativeShare: ({ illustrative, tested }: { illustrative: string; tested: string }) =>
      `评定中 ${illustrative}/${tested} 项用到示意值`,
    reportedShare: '评定全部依据报告值',
    listSeparator: '、',
    partSeparator: ' · ',
    verdictCounts: '评定结果',
    headlineFigures: '核心数据',
    shortfalls: '短板与关注',
    shortfallsOrder: '按缺口从大到小',
    shortfallsNone: '没有未达标或需关注的指标。',
    all: '全部',
    duties: '八项职责',
    dutyCount: ({ met, tested }: { met: string; tested: string }) => `${met}/${tested}`,
    dutyNoStandard: '无标准',
    dutySegments: ({ duty, words }: { duty: string; words: string }) => `${duty}：${words}`,
    gapBelow: ({ value, limit, gap }: { value: string; limit: string; gap: string }) => `${value}，标准 ${limit}，差 ${gap}`,
    gapAbove: ({ value, limit, gap }: { value: string; limit: string; gap: string }) => `${value}，标准 ${limit}，超 ${gap}`,
    marginLeft: ({ value, limit, margin }: { value: string; limit: string; margin: string }) => `${value}，标准 ${limit}，余量 ${margin}`,
    atLimit: ({ value, limit }: { value: string; limit: string }) => `${value}，标准 ${limit}，正好在限值上`,
    approaching: '连续两年向限值靠近',
    tileSchools: '公办学校',
    tileFunds: '小学生均公用经费',
    tileSuperSized: '超大班额',
    tileGraded: '上等级幼儿园',
    tileInvestment: '近年累计投资',
    schoolParts: ({ parts }: { parts: string }) => parts,
    stageCount: ({ stage, count }: { stage: string; count: string }) => `${stage} ${count}`,
    aboveBenchmark: ({ value }: { value: string }) => `高于基准 ${value}`,
    noSuperSized: '全区无超大班额',
    graded: ({ count }: { count: string }) => `上等级 ${count} 所`,
    provincial: ({ count }: { count: string }) => `省级示范 ${count}`,
    municipal: ({ count }: { count: string }) => `市级示范 ${count}`,
    builtSchools: ({ count }: { count: string }) => `新建改扩建 ${count} 所`,
    reportIntroduction: '自查报告基本情况',
  },
  {
    allMet: ({ tested }) => `All ${tested} indicators with a standard are met`,
    allMetWatch: ({ tested, watch }) => `All ${tested} indicators with a standard are met, ${watch} to watch`,
    someNotMet: ({ tested, met, notMet }) => `${tested} indicators with a standard: ${met} met, ${notMet} not met`,
    someNotMetWatch: ({ tested, met, notMet, watch }) =>
      `${tested} indicators with a standard: ${met} met, ${watch} to watch, ${notMet} not met`,
    nothingTested: 'No indicator can be assessed',
    place: ({ district, year }) => `${district}, education duties in ${year}`,
    dutiesMet: ({ count }) => `no shortfall in ${count} duties`,
    worst: ({ duties }) => `shortfalls in ${duties}`,
    illustrativeShare: ({ illustrative, tested }) => `${illustrative} of ${tested} verdicts rest on illustrative values`,
    reportedShare: 'all verdicts rest on reported values',
    listSeparator: ', ',
    partSeparator: ' · ',
    verdictCounts: 'Verdicts',
    headlineFigures: 'Headline figures',
    shortfalls: 'Shortfalls and watch list',
    shortfallsOrder: 'largest gap first',
    shortfallsNone: 'No indicator is short of its standard or to be watched.',
    all: 'All',
    duties: 'Eight duties',
    dutyCount: ({ met, tested }) => `${met}/${tested}`,
    dutyNoStandard: 'no standard',
    dutySegments: ({ duty, words }) => `${duty}: ${words}`,
    gapBelow: ({ value, limit, gap }) => `${value}, standard ${limit}, short by ${gap}`,
    gapAbove: ({ value, limit, gap }) => `${value}, standard ${limit}, over by ${gap}`,
    marginLeft: ({ value, limit, margin }) => `${value}, standard ${limit}, margin ${margin}`,
    atLimit: ({ value, limit }) => `${value}, standard ${limit}, exactly at the limit`,
    approaching: 'moving towards the limit two years running',
    tileSchools: 'Public schools',
    tileFunds: 'Public funds per primary student',
    tileSuperSized: 'Super-sized classes',
    tileGraded: 'Graded kindergartens',
    tileInvestment: 'Invested in recent years',
    schoolParts: ({ parts }) => parts,
    stageCount: ({ stage, count }) => `${stage} ${count}`,
    aboveBenchmark: ({ value }) => `above the benchmark of ${value}`,
    noSuperSized: 'No super-sized class in the district',
    graded: ({ count }) => `${count} graded`,
    provincial: ({ count }) => `${count} provincial`,
    municipal: ({ count }) => `${count} municipal`,
    builtSchools: ({ count }) => `${count} schools built or renovated`,
    reportIntroduction: 'Basic facts of the report',
  },
)
