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
export function chineseNames(words: string): string {
  return words.replace(/xx区/g, '某区').replace(/xx市/g, '某市')
}

function englishNames(words: string): string {
  return words.replace(/XX District/g, 'Sample District').replace(/XX City/g, 'Sample City')
}

/** What a statement says, in both languages, without the remarks of the transcription. */
export function statementText(fact: ReportFact): Text {
  return {
    zh: chineseNames(chinesePunctuation(fact.statement_zh.replace(remarks, '').trim())),
    en: englishNames(fact.statement_en.replace(remarks, '').replace(/\s+/g, ' ').trim()),
  }
}
