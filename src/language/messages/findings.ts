import { defineMessages } from '../define-messages.ts'
import { joinHan } from '../join-han.ts'

interface AgainstLimit {
  readonly name: string
  readonly value: string
  readonly limit: string
}

interface AllStages {
  readonly count: string
  readonly name: string
  readonly year: string
}

interface SomeStages {
  readonly stages: string
  readonly year: string
}

interface Behind {
  readonly names: string
  readonly count: string
  /** 学校 or 幼儿园. */
  readonly places: string
}

/** "both", "all 4". */
function allOf(count: string): string {
  return count === '2' ? 'both' : `all ${count}`
}

export const findingsMessages = defineMessages(
  {
    below: ({ name, value, limit }: AgainstLimit) => `${joinHan(name, value)}，低于标准 ${limit}`,
    above: ({ name, value, limit }: AgainstLimit) => `${joinHan(name, value)}，超过标准 ${limit}`,
    reached: ({ name, value, limit }: AgainstLimit) => `${joinHan(name, value)}，达到标准 ${limit}`,
    within: ({ name, value, limit }: AgainstLimit) => `${joinHan(name, value)}，不超过标准 ${limit}`,
    atStrict: ({ name, value, limit }: AgainstLimit) => `${joinHan(name, value)}，须高于 ${limit}`,
    beyond: ({ name, value, limit }: AgainstLimit) => `${joinHan(name, value)}，高于标准 ${limit}`,
    by: ({ gap, who }: { gap: string; who: string }) => `，${gap}${who}`,
    furthest: ({ stage }: { stage: string }) => `，差距最大的是${stage}`,
    listWatch: ({ names, rest }: { names: string; rest: string }) => `${names}需关注，其余 ${rest} 项达标`,
    stagesWatch: ({ stages, name, rest }: { stages: string; name: string; rest: string }) =>
      `${stages}${name}需关注，其余 ${rest} 个学段达标`,
    stagesAllWatch: ({ stages, name }: { stages: string; name: string }) => `${stages}${name}需关注`,
    riseAll: ({ count, name, year }: AllStages) => `${count} 个学段${name}均高于 ${year} 年`,
    fallAll: ({ count, name, year }: AllStages) => `${count} 个学段${name}均低于 ${year} 年`,
    sameAll: ({ count, name, year }: AllStages) => `${count} 个学段${name}均与 ${year} 年持平`,
    riseSome: ({ stages, year }: SomeStages) => `${stages}高于 ${year} 年`,
    fallSome: ({ stages, year }: SomeStages) => `${stages}低于 ${year} 年`,
    sameSome: ({ stages, year }: SomeStages) => `${stages}与 ${year} 年持平`,
    stagesMixed: ({ name, parts }: { name: string; parts: string }) => `${name}：${parts}`,
    plain: ({ name, value }: { name: string; value: string }) => joinHan(name, value),
    ofStage: ({ stage, value }: { stage: string; value: string }) => joinHan(stage, value),
    missing: ({ name, reason }: { name: string; reason: string }) => `${name}${reason}`,
    stagesNotMet: ({ stages, name }: { stages: string; name: string }) => `${stages}${name}未达标`,
    stagesMet: ({ count, name }: { count: string; name: string }) => `${count} 个学段${name}全部达标`,
    stagesValues: ({ name, values }: { name: string; values: string }) => `${name}：${values}`,
    allMissing: ({ names, reason }: { names: string; reason: string }) => `${names}${reason}`,
    nothing: '没有可以显示的数据',
    byStage: '按学段',
    ofYear: ({ year }: { year: string }) => `${year} 年`,
    noStages: '本图不分学段。',
    standardOf: ({ name, value }: { name: string; value: string }) => (name === '' ? `标准 ${value}` : `${name}标准 ${value}`),
    dueBy: ({ year }: { year: string }) => `${year} 年目标`,
    dueFrom: ({ year }: { year: string }) => `${year} 年起标准`,
    targetOf: ({ name, due, value }: { name: string; due: string; value: string }) => `${name === '' ? due : joinHan(name, due)} ${value}`,
    headingName: '指标',
    headingValue: '数值',
    headingStandard: '标准',
    headingVerdict: '评定',
    schools: '学校',
    kindergartens: '幼儿园',
    schoolShort: ({ name, gap }: { name: string; gap: string }) => `${joinHan(name, '差')} ${gap}`,
    schoolOver: ({ name, gap }: { name: string; gap: string }) => `${joinHan(name, '超')} ${gap}`,
    schoolsBehind: ({ names, count, places }: Behind) => `${count} 所${places}未达标：${names}`,
    schoolsBehindMore: ({ names, count, places }: Behind) => `${count} 所${places}未达标：${names}等`,
    schoolMost: ({ name, value }: { name: string; value: string }) => `最高的是${name}（${value}）`,
    schoolLeast: ({ name, value }: { name: string; value: string }) => `最低的是${name}（${value}）`,
    nowUnknown: ({ count, parts }: { count: string; parts: string }) => `仅看报告值，有 ${count} 项指标不再能评定：${parts}`,
    nowUnknownMore: ({ count, parts }: { count: string; parts: string }) => `仅看报告值，有 ${count} 项指标不再能评定：${parts}等`,
    nowUnknownPart: ({ duty, count }: { duty: string; count: string }) => `${duty} ${count} 项`,
    nothingUnknown: '仅看报告值，原有评定均不受影响',
    comma: '，',
    enumeration: '、',
    nameSeparator: '、',
    listSeparator: '，',
  },
  {
    below: ({ name, value, limit }) => `${name}: ${value}, below the standard of ${limit}`,
    above: ({ name, value, limit }) => `${name}: ${value}, above the standard of ${limit}`,
    reached: ({ name, value, limit }) => `${name}: ${value}, reaching the standard of ${limit}`,
    within: ({ name, value, limit }) => `${name}: ${value}, within the standard of ${limit}`,
    atStrict: ({ name, value, limit }) => `${name}: ${value}, must exceed ${limit}`,
    beyond: ({ name, value, limit }) => `${name}: ${value}, above the standard of ${limit}`,
    by: ({ gap, who }) => `: ${gap}${who}`,
    furthest: ({ stage }) => `, furthest off in ${stage}`,
    listWatch: ({ names, rest }) => `To watch: ${names}; the other ${rest} are met`,
    stagesWatch: ({ stages, name, rest }) => `${name}: to watch in ${stages}; the other ${rest} are met`,
    stagesAllWatch: ({ stages, name }) => `${name}: to watch in ${stages}`,
    riseAll: ({ count, name, year }) => `${name}: above ${year} in ${allOf(count)} stages`,
    fallAll: ({ count, name, year }) => `${name}: below ${year} in ${allOf(count)} stages`,
    sameAll: ({ count, name, year }) => `${name}: as in ${year} in ${allOf(count)} stages`,
    riseSome: ({ stages, year }) => `${stages} above ${year}`,
    fallSome: ({ stages, year }) => `${stages} below ${year}`,
    sameSome: ({ stages, year }) => `${stages} as in ${year}`,
    stagesMixed: ({ name, parts }) => `${name}: ${parts}`,
    plain: ({ name, value }) => `${name}: ${value}`,
    ofStage: ({ stage, value }) => `${stage} ${value}`,
    missing: ({ name, reason }) => `${name}: ${reason}`,
    stagesNotMet: ({ stages, name }) => `${name}: not met in ${stages}`,
    stagesMet: ({ count, name }) => `${name}: met in ${allOf(count)} stages`,
    stagesValues: ({ name, values }) => `${name}: ${values}`,
    allMissing: ({ names, reason }) => `${names}: ${reason}`,
    nothing: 'No data to show',
    byStage: 'by stage',
    ofYear: ({ year }) => year,
    noStages: 'Not broken down by stage.',
    standardOf: ({ name, value }) => (name === '' ? `Standard ${value}` : `${name} standard ${value}`),
    dueBy: ({ year }) => `${year} target`,
    dueFrom: ({ year }) => `standard from ${year}`,
    targetOf: ({ name, due, value }) => (name === '' ? `${due} ${value}` : `${name}, ${due} ${value}`),
    headingName: 'Indicator',
    headingValue: 'Value',
    headingStandard: 'Standard',
    headingVerdict: 'Verdict',
    schools: 'schools',
    kindergartens: 'kindergartens',
    schoolShort: ({ name, gap }) => `${name} is short by ${gap}`,
    schoolOver: ({ name, gap }) => `${name} is over by ${gap}`,
    schoolsBehind: ({ names, count, places }) => `${count} ${places} do not meet it: ${names}`,
    schoolsBehindMore: ({ names, count, places }) => `${count} ${places} do not meet it, among them ${names}`,
    schoolMost: ({ name, value }) => `highest in ${name} (${value})`,
    schoolLeast: ({ name, value }) => `lowest in ${name} (${value})`,
    nowUnknown: ({ count, parts }) => `By reported values alone ${count} indicators can no longer be assessed: ${parts}`,
    nowUnknownMore: ({ count, parts }) => `By reported values alone ${count} indicators can no longer be assessed, among them ${parts}`,
    nowUnknownPart: ({ duty, count }) => `${duty} ${count}`,
    nothingUnknown: 'By reported values alone every verdict stands',
    comma: ', ',
    enumeration: ', ',
    nameSeparator: '; ',
    listSeparator: '; ',
  },
)
