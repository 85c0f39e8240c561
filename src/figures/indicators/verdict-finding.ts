import type { Assessment } from '#indicators/assessment.ts'
import { findingsMessages } from '#language/messages/findings.ts'
import { inLanguage } from '#language/text.ts'
import type { FigureContext } from '../figure-context.ts'
import { gapWords } from '#format/gap-words.ts'
import { behindAside } from '#findings/behind-words.ts'

/**
 * What is not met, by how much where it is one; else what is to be watched; else that all are met. Null where no
 * standard tests any of them.
 */
export function verdictFinding(
  assessments: readonly Assessment[],
  context: Pick<FigureContext, 'district' | 'language' | 'standards'>,
): string | null {
  const { language } = context
  const messages = findingsMessages[language]
  const of = (verdict: Assessment['verdict']) => assessments.filter((one) => one.verdict === verdict)
  const names = (some: readonly Assessment[]) =>
    some
      .slice(0, 2)
      .map(({ indicator }) => inLanguage(indicator.name, language))
      .join(messages.nameSeparator)
  const [notMet, watch, met] = [of('not-met'), of('watch'), of('met')]
  const [first] = notMet
  if (first !== undefined && notMet.length === 1) return `${messages.listNotMet({ names: names(notMet) })}${missedBy(first, context)}`
  if (notMet.length === 2) return messages.listNotMet({ names: names(notMet) })
  if (notMet.length > 2) return messages.listNotMetMore({ names: names(notMet), count: String(notMet.length) })
  const tested = String(watch.length + met.length)
  if (watch.length + met.length === 1)
    return met.length === 1 ? messages.oneMet({ name: names(met) }) : messages.oneWatch({ name: names(watch) })
  if (watch.length > 2) return messages.listWatchMore({ tested, names: names(watch), count: String(watch.length) })
  if (watch.length > 0) return messages.listWatch({ tested, names: names(watch) })
  return met.length > 0 ? messages.listMet({ tested }) : null
}

/** By how much a limit is missed or exceeded and which schools are behind it, after the words that say so. */
export function missedBy(assessment: Assessment, context: Pick<FigureContext, 'district' | 'language' | 'standards'>): string {
  const { indicator, margin, standard } = assessment
  const { language } = context
  if (margin === null || margin === 0 || standard === null) return ''
  const messages = findingsMessages[language]
  const gap = gapWords(margin, indicator.unit, language)
  const missed = standard.operator === '<=' ? messages.over({ gap }) : messages.short({ gap })
  return `${missed}${behindAside(assessment, context)}`
}
