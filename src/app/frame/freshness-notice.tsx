import { programMessages } from '#language/messages/program.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { Button } from '#ui/controls/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { useFreshness } from './use-freshness.ts'

/** Says in a tab that stood open for hours that the server has a newer program, or that newer data took the place of the old. */
export function FreshnessNotice() {
  const messages = useMessages(programMessages)
  const shell = useMessages(shellMessages)
  const { isReleaseReady, isDataReplaced } = useFreshness()
  return (
    <>
      {isReleaseReady && (
        <Notice title={messages.releaseReady}>
          {messages.releaseReadyAdvice}{' '}
          <Button
            onClick={() => {
              window.location.reload()
            }}
          >
            {shell.reload}
          </Button>
        </Notice>
      )}
      {isDataReplaced && <Notice title={messages.dataReplaced} />}
    </>
  )
}
