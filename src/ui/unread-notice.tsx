import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { unreadDetails, type DetailRules } from '#view/unread-details.ts'
import { useDetails } from '#view/use-details.ts'
import { Notice } from './notice.tsx'

/** Says which details of the address this page could not read; nothing where it could. */
export function UnreadNotice({ rules }: { readonly rules: DetailRules }) {
  const messages = useMessages(shellMessages)
  const unread = unreadDetails(useDetails().details, rules)
  return unread.length === 0 ? null : <Notice title={messages.unread({ parts: unread.join(' ') })} />
}
