import reportText from '../../facts/report-text.txt?raw'
import { reportFacts, type ReportFact } from './report-facts.ts'
import { reportSections } from './report-sections.ts'

/** Where a statement stands in the report. */
export interface Passage {
  /** Id of the section's source. */
  readonly source: string
  /** Offset in the text, which orders statements as the report does. */
  readonly at: number
  /** The clauses around the statement, verbatim; absent for what stands outside the text (the page's time stamp). */
  readonly quote: string | null
}

const sectionStarts = reportSections.map(({ id, begins }) => {
  const at = reportText.indexOf(begins)
  if (at < 0 || reportText.indexOf(begins, at + 1) >= 0) throw new Error(`${id}: "${begins}" does not begin exactly one section`)
  return { id, at }
})

const areaSection: Readonly<Record<ReportFact['duty_area'], string>> = {
  overview: 'report',
  party: 'report-2-1',
  preschool: 'report-2-2',
  construction: 'report-2-3',
  funding: 'report-2-4',
  integration: 'report-2-5',
  teachers: 'report-2-6',
  safety: 'report-2-7',
  community: 'report-2-8',
  achievements: 'report-3-1',
  plans: 'report-4',
}

function sectionAt(at: number): string {
  const section = sectionStarts.findLast((candidate) => candidate.at <= at)
  return section?.id ?? 'report'
}

function startOf(area: ReportFact['duty_area']): number {
  return sectionStarts.find(({ id }) => id === areaSection[area])?.at ?? 0
}

const clauseMarks = new Set([',', ';', '。', '\n', ' '])
const sentenceMarks = new Set([';', '。', '\n', ' '])
const opening = ['“', '《', '〔', '('] as const
const closing = ['”', '》', '〕', ')'] as const

function isBalanced(words: string): boolean {
  return opening.every((mark, index) => words.split(mark).length === words.split(closing[index] ?? mark).length)
}

/** How much of a clause the statement repeats, by pairs of neighbouring letters. */
function share(clause: string, statement: string): number {
  const pairs = Array.from({ length: Math.max(0, clause.length - 1) }, (_, index) => clause.slice(index, index + 2))
  return pairs.length === 0 ? 0 : pairs.filter((pair) => statement.includes(pair)).length / pairs.length
}

function clauseStart(at: number): number {
  let start = at
  while (start > 0 && !clauseMarks.has(reportText.charAt(start - 1))) start -= 1
  return start
}

function clauseEnd(at: number): number {
  let end = at
  while (end < reportText.length && !clauseMarks.has(reportText.charAt(end))) end += 1
  return end
}

/**
 * The clauses of the report that a statement was taken from, verbatim: the one around its words, the ones beside it in
 * the same sentence that it repeats by half or more, and as many as it takes to close quotation marks.
 */
function clausesAround(from: number, to: number, statement: string): string {
  let start = clauseStart(from)
  let end = clauseEnd(to)
  const endsSentence = () => end >= reportText.length || sentenceMarks.has(reportText.charAt(end))
  const startsSentence = () => start === 0 || sentenceMarks.has(reportText.charAt(start - 1))
  const first = reportText.slice(start, start + 3)
  // A clause that begins alike ("同比增幅…") is another stage's or year's.
  const belongs = (clause: string) => !clause.startsWith(first) && share(clause, statement) >= 0.5
  while (!startsSentence() && belongs(reportText.slice(clauseStart(start - 1), start - 1))) start = clauseStart(start - 1)
  while (!endsSentence() && belongs(reportText.slice(end + 1, clauseEnd(end + 1)))) end = clauseEnd(end + 1)
  while (!isBalanced(reportText.slice(start, end)) && !endsSentence()) end = clauseEnd(end + 1)
  while (!isBalanced(reportText.slice(start, end)) && !startsSentence()) start = clauseStart(start - 1)
  return reportText.slice(start, end)
}

/**
 * Finds each statement's passage. Words that stand several times in the report ("总投资为x万元") are taken at their
 * first place after the statement before, within the duty's section; else at the first place of the section.
 */
function findPassages(): ReadonlyMap<string, Passage> {
  const passages = new Map<string, Passage>()
  let previous = { area: reportFacts[0]?.duty_area, at: 0 }
  for (const fact of reportFacts) {
    const words = fact.text_quote
    const sectionStart = startOf(fact.duty_area)
    const from = previous.area === fact.duty_area ? Math.max(sectionStart, previous.at + 1) : sectionStart
    const only = reportText.indexOf(words) === reportText.lastIndexOf(words)
    const next = only ? reportText.indexOf(words) : reportText.indexOf(words, from)
    const at = next >= 0 ? next : reportText.indexOf(words, sectionStart)
    if (at < 0) {
      passages.set(fact.id, { source: 'report', at: 0, quote: null })
      continue
    }
    passages.set(fact.id, { source: sectionAt(at), at, quote: clausesAround(at, at + words.length, fact.statement_zh) })
    previous = { area: fact.duty_area, at }
  }
  return passages
}

const passages = findPassages()

/** Where the statement of an id stands in the report. */
export function passageOf(id: string): Passage {
  const passage = passages.get(id)
  if (passage === undefined) throw new Error(`The report has no statement ${id}`)
  return passage
}
