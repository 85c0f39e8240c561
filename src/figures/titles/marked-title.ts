import { basisMessages } from '#language/messages/basis.ts'
import type { Figure } from '../figure.ts'

/** The finding of a figure or a slide as a file tells it, with the marks that the screen puts beside it: 示意, 存疑. */
export function markedTitle({
  isTitleDoubtful,
  isTitleIllustrative,
  language,
  title,
}: Pick<Figure, 'isTitleDoubtful' | 'isTitleIllustrative' | 'language' | 'title'>): string {
  const { doubtful, illustrative, inTitle } = basisMessages[language]
  const marks = [...(isTitleIllustrative ? [illustrative] : []), ...(isTitleDoubtful ? [doubtful] : [])]
  return `${title}${marks.map((mark) => inTitle({ mark })).join('')}`
}
