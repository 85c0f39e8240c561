import type { Language } from '#language/language.ts'
import type { InLanguages } from '#language/text.ts'
import { inLanguage } from '#language/text.ts'

/** What stands on one side of a space that a Chinese document has not: word processors set the gap themselves. */
const gap =
  /(?<=[\p{Script=Han}\p{Script=Bopomofo}，。；：、（）《》“”〔〕≤≥＜＞=%％]) (?=\S)|(?<=\S) (?=[\p{Script=Han}，。；：、（）《》“”〔〕≤≥＜＞=%％])/gu

const written: InLanguages<(text: string) => string> = {
  // Numbers in sentences stand without commas (GB/T 15835 asks for none, and official reports write 1000 元).
  zh: (text) => text.replaceAll(/(?<=\d),(?=\d{3})/gu, '').replaceAll(gap, ''),
  en: (text) => text,
}

/** A sentence as an official document writes it: without gaps between Chinese and digits, without commas in numbers. */
export function reportText(text: string, language: Language): string {
  return inLanguage(written, language)(text)
}
