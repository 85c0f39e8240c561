import type { Text } from '#language/text.ts'
import type { Problem } from '#statistics/parsing/problem.ts'
import { contentErrorWords } from './content-error-words.ts'
import { DataFileError, type DataFileErrorKind, type DataFileFailure } from './data-file-error.ts'
import { faultAdvice } from './fault-words.ts'
import { deliveryErrorWords } from './delivery-error-words.ts'
import type { FailureWords, WordsByKind } from './failure-words.ts'

/** One place in a file and what is wrong there. */
export interface ProblemWords {
  readonly path: Text
  readonly explanation: Text
  readonly next: Text
}

/** A failed load as one message: what happened to which file, where in it, and what to do now. */
export interface DataErrorWords extends FailureWords {
  /** Address of the file relative to the page; null when the fault lies in no file. */
  readonly file: string | null
  /** Empty where the file as a whole is the problem. */
  readonly problems: readonly ProblemWords[]
}

const words: WordsByKind<DataFileErrorKind> = { ...deliveryErrorWords, ...contentErrorWords }

function failureWords<Kind extends DataFileErrorKind>(file: string, failure: DataFileFailure<Kind>): FailureWords {
  return words[failure.kind](file, failure)
}

function problemWords({ path, received, fault }: Problem): ProblemWords {
  const { wanted, next } = faultAdvice(fault)
  return {
    path: path === '' ? { zh: '整个文件', en: 'the whole file' } : { zh: path, en: path },
    explanation: {
      zh: `应为：${wanted.zh}；实际：${received ?? '没有内容'}。`,
      en: `Wanted: ${wanted.en}; found: ${received ?? 'nothing'}.`,
    },
    next,
  }
}

/** What the reader is told of an error of a data query; of any other error, that the program is at fault. */
export function dataErrorWords(error: unknown): DataErrorWords {
  if (error instanceof DataFileError) {
    const { file, failure } = error
    const problems = failure.kind === 'invalid' ? failure.problems.map(problemWords) : []
    return { file, ...failureWords(file, failure), problems }
  }
  return {
    file: null,
    title: { zh: '程序出错', en: 'The program has a fault' },
    explanation: { zh: '处理数据时发生了意外错误。', en: 'Something unexpected went wrong while the data were processed.' },
    problems: [],
    next: {
      zh: '请刷新页面；若仍然如此，请把打开的地址告诉系统管理员。',
      en: 'Reload the page; if it happens again, send its address to the administrator.',
    },
  }
}
