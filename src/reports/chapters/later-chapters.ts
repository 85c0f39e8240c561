import { shortfallSentence, shortfallsOf } from '#decks/content/shortfalls-slide.ts'
import { findingsShown } from '#findings/all-findings.ts'
import { tally } from '#findings/tally.ts'
import { dutyWords } from '#format/duty-words.ts'
import { deckMessages } from '#language/messages/decks.ts'
import { punctuation } from '#language/punctuation.ts'
import { reportMessages } from '#language/messages/report.ts'
import { inLanguage } from '#language/text.ts'
import { levelWords } from '#records/record-words.ts'
import { levels } from '#statistics/district-package.ts'
import { duties } from '#statistics/duty.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { ReportPart } from '../report.ts'
import { markedText } from './marked-text.ts'
import { narrativeText } from './narrative-text.ts'

/** 三、成绩与经验: honours, and what the district says of its experience. */
export function achievementsChapter(viewed: DistrictView): readonly ReportPart[] {
  const { district, language } = viewed
  const messages = reportMessages[language]
  const honours = levels.flatMap((level) => district.package.honours.filter((honour) => honour.level === level))
  const list = honours.map(({ level, name, status }) =>
    markedText(
      {
        text: messages.ofLevel({ level: inLanguage(levelWords[level], language), name: inLanguage(name, language) }),
        isIllustrative: status !== 'reported',
      },
      language,
    ),
  )
  const texts = [
    ...(list.length === 0 ? [] : [messages.honours({ count: String(list.length), list: list.join(messages.listSeparator) })]),
    ...narrativeText(viewed, ({ part }) => part === 'achievements'),
  ]
  return chapter(messages.achievements, texts.length === 0 ? [messages.noHonours] : texts)
}

/** 四、存在问题与整改: what is not met, by how much, who is behind it, and what it takes. */
export function problemsChapter(viewed: DistrictView): readonly ReportPart[] {
  const { language } = viewed
  const messages = reportMessages[language]
  const numbers = messages.numbers.split('、')
  const short = duties.map((duty) => ({ duty, findings: shortfallsOf(viewed, duty) })).filter(({ findings }) => findings.length > 0)
  if (short.length === 0) {
    const { unknown } = tally(findingsShown(viewed))
    return chapter(messages.problems, [unknown === 0 ? messages.noShortfalls : messages.noShortfallsKnown({ count: String(unknown) })])
  }
  return [
    { kind: 'heading', level: 1, text: messages.problems },
    ...short.flatMap(({ duty, findings }, at): readonly ReportPart[] => [
      {
        kind: 'heading',
        level: 2,
        text: messages.problemsOf({
          number: numbers[at] ?? '',
          name: inLanguage(dutyWords[duty].name, language),
          count: String(findings.length),
        }),
      },
      ...findings.map((finding, place) => {
        const told = shortfallSentence({ ...finding, need: null }, language)
        const remedy = finding.need === null ? messages.remedyUnknown : messages.remedy({ need: finding.need })
        return {
          kind: 'paragraph',
          text: messages.numbered({ number: String(place + 1), text: [told, remedy].join(punctuation[language].sentence) }),
        } as const
      }),
    ]),
  ]
}

/** 五、下步打算. */
export function plansChapter(viewed: DistrictView): readonly ReportPart[] {
  const { district, language } = viewed
  const messages = reportMessages[language]
  const plans = district.package.plans.map(({ status, text }) =>
    deckMessages[language].sentence({
      text: markedText({ text: inLanguage(text, language), isIllustrative: status !== 'reported' }, language),
    }),
  )
  return chapter(
    messages.plans,
    plans.length === 0 ? [messages.noPlans] : plans.map((text, at) => messages.numbered({ number: String(at + 1), text })),
  )
}

function chapter(title: string, texts: readonly string[]): readonly ReportPart[] {
  return [{ kind: 'heading', level: 1, text: title }, ...texts.map((text) => ({ kind: 'paragraph', text }) as const)]
}
