import { defineMessages } from '../define-messages.ts'

interface Count {
  readonly count: string
}

interface Worst {
  readonly name: string
  readonly gap: string
  /** Who is behind it, set apart; empty where the district as a whole is. */
  readonly who: string
}

/** Sentences over many findings; every number in them has its denominator. */
export const headlineMessages = defineMessages(
  {
    allMet: ({ count, one }: Count & { readonly one: boolean }) => (one ? '1 项有标准的指标达标' : `${count} 项有标准的指标全部达标`),
    ofStandards: ({ count }: Count & { readonly one: boolean }) => `${count} 项有标准的指标：`,
    met: ({ count }: Count) => `${count} 项达标`,
    watch: ({ count }: Count) => `${count} 项需关注`,
    notMet: ({ count }: Count) => `${count} 项未达标`,
    unknown: ({ count, reason }: Count & { readonly reason: string }) => `${count} 项${reason === '' ? '' : `${reason}、`}无法评定`,
    comma: '，',
    semicolon: '；',
    allReported: '评定全部依据报告值',
    illustrative: ({ tested, count }: Count & { readonly tested: string }) =>
      tested === count ? `${tested} 项评定均含示意数据` : `${tested} 项评定中 ${count} 项含示意数据`,
    allNotMetIllustrative: ({ count }: Count & { readonly of: string }) => `，其中 ${count} 项未达标均含示意数据`,
    someNotMetIllustrative: ({ count, of }: Count & { readonly of: string }) => `，其中未达标的 ${of} 项有 ${count} 项含示意数据`,
    onlyReported: ({ count, parts }: Count & { readonly parts: string }) => `；只依据报告值评定的 ${count} 项：${parts}`,
    allRecognition: ({ count }: Count) => `${count} 项未达标均依据认定标准，未达到不等于未履职`,
    someRecognition: ({ count }: Count) => `未达标中 ${count} 项依据认定标准，未达到不等于未履职`,
    nothing: '没有可评定的指标',
    dutyWorst: ({ name, gap, who }: Worst) => `${name}${gap}${who}，未达标`,
    dutyWorstOf: ({ count, name, gap, who }: Count & Worst) => `${count} 项未达标，差距最大的是${name}，${gap}${who}`,
    reference: ({ count }: Count) => `另有 ${count} 项只有一般要求或申报条件，不作评定`,
    described: ({ count }: Count) => `${count} 项没有适用标准，只列数值`,
    noneOfStage: ({ stage, duty }: { stage: string; duty: string }) => `${duty}没有${stage}学段的指标`,
    withoutStage: ({ count }: Count) => `另有 ${count} 项不分学段，不计入`,
    describedOnly: ({ count }: Count) => `${count} 项指标没有适用标准，只列数值`,
  },
  {
    allMet: ({ count, one }) => (one ? 'The one indicator with a standard is met' : `All ${count} indicators with a standard are met`),
    ofStandards: ({ count, one }) => `${count} ${one ? 'indicator' : 'indicators'} with a standard: `,
    met: ({ count }) => `${count} met`,
    watch: ({ count }) => `${count} to watch`,
    notMet: ({ count }) => `${count} not met`,
    unknown: ({ count, reason }) => `${count} not assessable${reason === '' ? '' : ` (${reason})`}`,
    comma: ', ',
    semicolon: '; ',
    allReported: 'All verdicts rest on reported values',
    illustrative: ({ tested, count }) =>
      tested === count ? `All ${tested} verdicts rest on illustrative data` : `${count} of ${tested} verdicts rest on illustrative data`,
    allNotMetIllustrative: ({ count }) => `, all ${count} not met among them`,
    someNotMetIllustrative: ({ count, of }) => `, ${count} of the ${of} not met among them`,
    onlyReported: ({ count, parts }) => `; the ${count} on reported values alone: ${parts}`,
    allRecognition: ({ count }) => `all ${count} not met stand in rules of recognition, which breach no duty`,
    someRecognition: ({ count }) => `${count} of the not met stand in rules of recognition, which breach no duty`,
    nothing: 'No indicator can be assessed',
    dutyWorst: ({ name, gap, who }) => `${name} not met: ${gap}${who}`,
    dutyWorstOf: ({ count, name, gap, who }) => `${count} not met, furthest off: ${name}, ${gap}${who}`,
    reference: ({ count }) => `${count} more have a recommendation or a condition of applicants only, without a verdict`,
    described: ({ count }) => `${count} without a standard: numbers only`,
    noneOfStage: ({ stage, duty }) => `${duty} has no indicator of the stage ${stage.toLowerCase()}`,
    withoutStage: ({ count }) => `${count} more have no stage and are not counted`,
    describedOnly: ({ count }) => `${count} indicators without a standard: numbers only`,
  },
)
