import { problemGroups } from '#data/words/data-error-words.ts'
import type { PlacedProblem } from '#data/data-file-error.ts'
import { problemMessages } from '#language/messages/problems.ts'
import { useMessages } from '#language/use-language.ts'
import { Notice } from '#ui/notice.tsx'
import { ProblemGroups } from '#problems/problem-groups.tsx'

/** Districts that the catalogue describes wrongly are not offered; what is wrong stands here, and the others go on. */
export function LeftOutNotice({ problems }: { readonly problems: readonly PlacedProblem[] }) {
  const messages = useMessages(problemMessages)
  return (
    <Notice title={messages.leftOut}>
      <ProblemGroups groups={problemGroups(problems)} />
    </Notice>
  )
}
