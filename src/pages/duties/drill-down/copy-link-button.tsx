import { drillDownMessages } from '#language/messages/drill-down.ts'
import { useMessages } from '#language/use-language.ts'
import { CopyButton } from '#ui/controls/copy-button.tsx'

/** Copies the address of the view. */
export function CopyLinkButton() {
  const { copyLink, copied, copyByHand } = useMessages(drillDownMessages)
  return <CopyButton text={() => window.location.href} words={copyLink} copiedWords={copied} byHandWords={copyByHand} />
}
