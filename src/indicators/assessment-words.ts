import type { Text } from '#language/text.ts'
import type { Assessment } from './assessment.ts'
import { verdictWords } from './verdict-words.ts'

const notYetDue: Text = { zh: '未到期', en: 'not yet due' }

/** The verdict in words; an indicator whose standard is due in a later year has one, which only does not test it yet. */
export function assessmentWords({ verdict, targets }: Pick<Assessment, 'verdict' | 'targets'>): Text {
  return verdict === 'no-standard' && targets.length > 0 ? notYetDue : verdictWords[verdict]
}
