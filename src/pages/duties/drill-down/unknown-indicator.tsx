import type { DistrictView } from '#view/district-view.ts'
import { dutyWords } from '#format/duty-words.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { inLanguage } from '#language/text.ts'
import type { DutyId } from '#statistics/duty.ts'
import { Notice } from '#ui/notice.tsx'
import { ViewLink } from '#view/view-link.tsx'

interface UnknownIndicatorProps {
  readonly id: string
  readonly duty: DutyId
  readonly viewed: DistrictView
}

/** Says that an address names no indicator of the duty, and where to go: to the duty that has it, or back to this one. */
export function UnknownIndicator({ id, duty, viewed: { assessments, language } }: UnknownIndicatorProps) {
  const messages = drillDownMessages[language]
  const elsewhere = assessments.find(({ indicator }) => indicator.id === id)?.indicator
  if (elsewhere === undefined) {
    return (
      <Notice title={messages.unknown}>
        {messages.unknownAdvice({ id })}{' '}
        <ViewLink to={`/duty/${duty}`}>{messages.backToDuty({ duty: inLanguage(dutyWords[duty].name, language) })}</ViewLink>
      </Notice>
    )
  }
  const name = inLanguage(elsewhere.name, language)
  return (
    <Notice title={messages.unknown}>
      {messages.elsewhere({ name, duty: inLanguage(dutyWords[elsewhere.duty].name, language) })}{' '}
      <ViewLink to={`/duty/${elsewhere.duty}/${id}`}>{messages.openThere({ name })}</ViewLink>
    </Notice>
  )
}
