import { recordsMessages } from '#language/messages/records.ts'
import { useMessages } from '#language/use-language.ts'
import type { Policy } from '#statistics/district-package.ts'

/** The number of a document as printed, and whether the report withholds it or does not give it. */
export function DocumentNumber({ policy }: { readonly policy: Policy }) {
  const messages = useMessages(recordsMessages)
  const { documentNumber, documentNumberWithheld: withheld = false } = policy
  if (documentNumber === undefined) return <span>{withheld ? messages.numberWithheld : messages.numberMissing}</span>
  return (
    <span>
      {messages.number} <span lang="zh-CN">{documentNumber}</span>
      {withheld && messages.numberPartlyWithheld}
    </span>
  )
}
