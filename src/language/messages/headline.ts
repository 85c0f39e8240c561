import { defineMessages } from '../define-messages.ts'
import { midSentence } from '../mid-sentence.ts'

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
      tested === count
        ? count === '1'
          ? '1 项评定含示意数据'
          : `${tested} 项评定均含示意数据`
        : `${tested} 项评定中 ${count} 项含示意数据`,
    allNotMetIllustrative: ({ count }: Count & { readonly of: string }) =>
      count === '1' ? '，其中未达标的 1 项含示意数据' : `，其中 ${count} 项未达标均含示意数据`,
    someNotMetIllustrative: ({ count, of }: Count & { readonly of: string }) => `，其中未达标的 ${of} 项有 ${count} 项含示意数据`,
    onlyReported: ({ count, parts }: Count & { readonly parts: string }) => `；只依据报告值评定的 ${count} 项：${parts}`,
    onlyReportedMet: ({ count }: Count) => (count === '1' ? '；只依据报告值评定的 1 项达标' : `；只依据报告值评定的 ${count} 项均达标`),
    onlyReportedWatch: ({ count }: Count) =>
      count === '1' ? '；只依据报告值评定的 1 项需关注' : `；只依据报告值评定的 ${count} 项均需关注`,
    onlyReportedNotMet: ({ count }: Count) =>
      count === '1' ? '；只依据报告值评定的 1 项未达标' : `；只依据报告值评定的 ${count} 项均未达标`,
    allRecognition: ({ count }: Count) =>
      count === '1' ? '未达标的 1 项依据认定标准，未达到不等于未履职' : `${count} 项未达标均依据认定标准，未达到不等于未履职`,
    someRecognition: ({ count }: Count) => `未达标中 ${count} 项依据认定标准，未达到不等于未履职`,
    nothing: '没有可评定的指标',
    dutyWorst: ({ name, gap, who }: Worst) => `${name}${gap}${who}，未达标`,
    dutyWorstOf: ({ count, name, gap, who }: Count & Worst) => `${count} 项未达标，差距最大的是${name}，${gap}${who}`,
    /** The one to watch, or the one of several that lies nearest to its limit. */
    watched: ({ name, gap, one }: { readonly name: string; readonly gap: string; readonly one: boolean }) =>
      `（${one ? '' : '最接近标准的是'}${name}${gap === '' ? '' : `，${gap}`}）`,
    reference: ({ count }: Count) => `另有 ${count} 项只有一般要求或申报条件，不作评定`,
    described: ({ count }: Count) => `${count} 项没有适用标准，只列数值`,
    noneOfStage: ({ stage, duty }: { stage: string; duty: string }) => `${duty}没有${stage}学段的指标`,
    withoutStage: ({ count }: Count) => `另有 ${count} 项不分学段，不计入`,
    allWithoutStage: ({ count }: Count) => `${count} 项指标不分学段，不计入所选学段`,
    onlyWithoutStage: ({ headline }: { headline: string }) => `不分学段，${headline}`,
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
      tested === count
        ? count === '1'
          ? 'The one verdict rests on illustrative data'
          : `All ${tested} verdicts rest on illustrative data`
        : `${count} of ${tested} verdicts ${count === '1' ? 'rests' : 'rest'} on illustrative data`,
    allNotMetIllustrative: ({ count }) => (count === '1' ? ', the one not met among them' : `, all ${count} not met among them`),
    someNotMetIllustrative: ({ count, of }) => `, ${count} of the ${of} not met among them`,
    onlyReported: ({ count, parts }) => `; the ${count} on reported values alone: ${parts}`,
    onlyReportedMet: ({ count }) =>
      count === '1' ? '; the one on reported values alone is met' : `; the ${count} on reported values alone are met`,
    onlyReportedWatch: ({ count }) =>
      count === '1' ? '; the one on reported values alone is to be watched' : `; the ${count} on reported values alone are to be watched`,
    onlyReportedNotMet: ({ count }) =>
      count === '1' ? '; the one on reported values alone is not met' : `; the ${count} on reported values alone are not met`,
    allRecognition: ({ count }) =>
      count === '1'
        ? 'the one not met stands in a rule of recognition: no duty is breached'
        : `all ${count} not met stand in rules of recognition: no duty is breached`,
    someRecognition: ({ count }) =>
      count === '1'
        ? '1 of the not met stands in a rule of recognition, where no duty is breached'
        : `${count} of the not met stand in rules of recognition, where no duty is breached`,
    nothing: 'No indicator can be assessed',
    dutyWorst: ({ name, gap, who }) => `${name} not met: ${gap}${who}`,
    dutyWorstOf: ({ count, name, gap, who }) => `${count} not met, furthest off: ${midSentence(name)}, ${gap}${who}`,
    watched: ({ name, gap, one }) => ` (${one ? '' : 'nearest to its limit: '}${midSentence(name)}${gap === '' ? '' : `, ${gap}`})`,
    reference: ({ count }) =>
      `${count} more ${count === '1' ? 'has' : 'have'} a recommendation or a condition of applicants only, without a verdict`,
    described: ({ count }) => `${count} without a standard: numbers only`,
    noneOfStage: ({ stage, duty }) => `${duty} has no indicator of the stage ${stage.toLowerCase()}`,
    withoutStage: ({ count }) =>
      count === '1' ? '1 more has no stage and is not counted' : `${count} more have no stage and are not counted`,
    allWithoutStage: ({ count }) =>
      count === '1' ? '1 indicator has no stage and is not counted' : `${count} indicators have no stage and are not counted`,
    onlyWithoutStage: ({ headline }) => `For all stages together, ${headline}`,
    describedOnly: ({ count }) => `${count} ${count === '1' ? 'indicator' : 'indicators'} without a standard: numbers only`,
  },
)
