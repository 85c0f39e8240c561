import { defineMessages } from '../define-messages.ts'

/** What a number rests on, in a word or a line beside it. */
export const basisMessages = defineMessages(
  {
    illustrative: '示意',
    doubtful: '存疑',
    inTitle: ({ mark }: { mark: string }) => `〔${mark}〕`,
    bridge: '点线只连接两端，不表示数值。',
  },
  {
    illustrative: 'illus.',
    doubtful: 'to check',
    inTitle: ({ mark }) => ` [${mark}]`,
    bridge: 'Dotted lines only join their ends; they stand for no number.',
  },
)
