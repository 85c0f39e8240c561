import type { Text } from '#language/text.ts'
import type { ReportFact } from './report-facts.ts'

/** Remarks of the transcription, which are not the report's words. */
const remarks =
  /\((?:[^()]*隐去[^()]*|无数值|再次列举|列名4所|自查依据|原文重复[^()]*|“新建小学”为校名|范文站转载|[^()]*redacted[^()]*|no value given|listed again|the source repeats[^()]*|republished[^()]*|the basis of this self-assessment)\)/g

/** ASCII marks of the transcription as Chinese ones; those inside numbers and ratios stay. */
function chinesePunctuation(words: string): string {
  return words
    .replace(/(?<!\d),|,(?!\d)/g, '，')
    .replace(/(?<!\d):|:(?!\d)/g, '：')
    .replaceAll(';', '；')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
}

/** The redacted name of the district and its city, as the rest of the product calls them. */
function chineseNames(words: string): string {
  return words.replaceAll('xx区', '某区').replaceAll('xx市', '某市')
}

function englishNames(words: string): string {
  return words.replaceAll('XX District', 'Sample District').replaceAll('XX City', 'Sample City')
}

/** Where the English of the transcription miscounts: 人次 are attendances, not sessions. */
const corrections: Readonly<Record<string, string>> = { 'AC-024': '80 attendances at lectures and coaching by noted educators' }

/** What a statement says, in both languages, without the remarks of the transcription. */
export function statementText(fact: ReportFact): Text {
  return {
    // The report doubles 均衡 in the title of one policy; its quote keeps the slip.
    zh: chineseNames(chinesePunctuation(fact.statement_zh.replace(remarks, '').trim())).replace('均衡均衡', '均衡'),
    en: englishNames((corrections[fact.id] ?? fact.statement_en).replace(remarks, '').replaceAll('m2', 'm²').replace(/\s+/g, ' ').trim()),
  }
}
