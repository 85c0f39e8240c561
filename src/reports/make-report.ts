import { figureScope } from '#figures/build/figure-scope.ts'
import { findingsShown } from '#findings/all-findings.ts'
import { reportMessages } from '#language/messages/report.ts'
import { punctuation } from '#language/punctuation.ts'
import type { DistrictView } from '#view/district-view.ts'
import { reportAnnexes } from './chapters/annexes.ts'
import { dutyChapters } from './chapters/duty-chapters.ts'
import { achievementsChapter, plansChapter, problemsChapter } from './chapters/later-chapters.ts'
import { situationChapter } from './chapters/situation-chapter.ts'
import type { ChapterId, Report, ReportPart } from './report.ts'

interface ReportOptions {
  readonly chapters: ReadonlySet<ChapterId>
  readonly addressee: string
}

const chapters: Readonly<Record<Exclude<ChapterId, 'annexes'>, (viewed: DistrictView) => readonly ReportPart[]>> = {
  situation: situationChapter,
  duties: dutyChapters,
  achievements: achievementsChapter,
  problems: problemsChapter,
  plans: plansChapter,
}

const order = ['situation', 'duties', 'achievements', 'problems', 'plans'] as const

/** The self-assessment report of a view: its sentences are those of the findings, its figures those of the catalogue. */
export function makeReport(viewed: DistrictView, { addressee, chapters: wanted }: ReportOptions): Report {
  const { language, year } = viewed
  const messages = reportMessages[language]
  const { districtName: district, editionDate } = figureScope(viewed)
  const hasIllustrative = findingsShown(viewed).some(({ isIllustrative }) => isIllustrative)
  return {
    title: messages.title({ district, year: String(year) }),
    addressee: messages.toAddressee({ name: addressee }),
    opening: [messages.opening({ district, year: String(year) }), ...(hasIllustrative ? [messages.illustrative] : [])].join(
      punctuation[language].sentence,
    ),
    parts: order.flatMap((id) => (wanted.has(id) ? chapters[id](viewed) : [])),
    annexes: wanted.has('annexes') ? reportAnnexes(viewed) : [],
    signature: messages.signature({ district }),
    date: editionDate,
    language,
  }
}
