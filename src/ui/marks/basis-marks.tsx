import { basisMessages } from '#language/messages/basis.ts'
import { useMessages } from '#language/use-language.ts'
import { memo } from 'react'
import { Tag } from './tag.tsx'

interface BasisMarksProps {
  /** Whether what stands before was made up to complete the demonstration, or rests on what was. */
  readonly isIllustrative: boolean
  /** Whether it rests on a number that contradicts another one. */
  readonly isDoubtful: boolean
}

/** What a number, a sentence or a title rests on, where it is read: 示意, 存疑; nothing where it is reported and in order. */
export const BasisMarks = memo(function BasisMarks({ isIllustrative, isDoubtful }: BasisMarksProps) {
  const { doubtful, illustrative } = useMessages(basisMessages)
  return (
    <>
      {isIllustrative && <Tag look="illustrative">{illustrative}</Tag>}
      {isIllustrative && isDoubtful && ' '}
      {isDoubtful && <Tag look="doubtful">{doubtful}</Tag>}
    </>
  )
})
