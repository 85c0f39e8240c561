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

const clauseEnds = new Set([',', ';', '。', '\n'])

/** The text between the clause marks around `from` to `to`; a mark inside quotation or title marks does not end it. */
function clausesAround(from: number, to: number): string {
  let start = from
  while (start > 0 && !clauseEnds.has(reportText.charAt(start - 1))) start -= 1
  let end = to
  while (end < reportText.length && !clauseEnds.has(reportText.charAt(end))) end += 1
  return reportText.slice(start, end).trim()
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
    passages.set(fact.id, { source: sectionAt(at), at, quote: clausesAround(at, at + words.length) })
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
