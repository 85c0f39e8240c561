import type { Text } from '#language/text.ts'
import { pathInWords } from '#statistics/parsing/problem-path.ts'
import { contentErrorWords } from './content-error-words.ts'
import { DataFileError, type DataFileErrorKind, type DataFileFailure, type PlacedProblem } from '../data-file-error.ts'
import { faultAdvice } from './fault-words.ts'
import { deliveryErrorWords } from './delivery-error-words.ts'
import type { FailureWords, WordsByKind } from './failure-words.ts'

/** One place in a file and what is wrong there. */
export interface ProblemWords {
  /** With line and column, where they are known. */
  readonly path: Text
  readonly explanation: Text
}

/** Problems of one kind in one column or field. */
export interface ProblemGroup {
  /** The path with `[*]` for positions: `schools[*].boarding`. */
  readonly path: Text
  readonly next: Text
  /** In the order of the file; all that were found. */
  readonly problems: readonly ProblemWords[]
}

/** A failed load as one message: what happened to which file, where in it, and what to do now. */
export interface DataErrorWords extends FailureWords {
  /** Address of the file relative to the page; null when the fault lies in no file. */
  readonly file: string | null
  /** Empty where the file as a whole is the problem. */
  readonly groups: readonly ProblemGroup[]
}

const words: WordsByKind<DataFileErrorKind> = { ...deliveryErrorWords, ...contentErrorWords }

function failureWords<Kind extends DataFileErrorKind>(file: string, failure: DataFileFailure<Kind>): FailureWords {
  return words[failure.kind](file, failure)
}

/** A path as the reader sees it. */
function nameOf(path: string): Text {
  return path === '' ? { zh: '整个文件', en: 'the whole file' } : { zh: path, en: path }
}

function problemWords({ path, received, fault, place = null }: PlacedProblem): ProblemWords {
  const { wanted } = faultAdvice(fault)
  const known = nameOf(pathInWords(path))
  return {
    path:
      place === null
        ? known
        : {
            zh: `${known.zh}（第 ${place.line} 行第 ${place.column} 个字符）`,
            en: `${known.en} (line ${place.line}, character ${place.column})`,
          },
    explanation: {
      zh: `应为：${wanted.zh}；实际：${received ?? '没有内容'}。`,
      en: `Wanted: ${wanted.en}; found: ${received ?? 'nothing'}.`,
    },
  }
}

/** Problems by field and kind, in the order in which each kind turned up first. */
export function problemGroups(problems: readonly PlacedProblem[]): readonly ProblemGroup[] {
  const groups = new Map<string, { readonly path: Text; readonly next: Text; readonly problems: ProblemWords[] }>()
  for (const problem of problems) {
    const field = pathInWords(problem.path).replaceAll(/\[\d+\]/g, '[*]')
    const key = `${field} ${problem.fault.kind}`
    const group = groups.get(key) ?? {
      path: nameOf(field),
      next: faultAdvice(problem.fault).next,
      problems: [],
    }
    groups.set(key, group)
    group.problems.push(problemWords(problem))
  }
  return [...groups.values()]
}

/** What the reader is told of an error of a data query; of any other error, that the program is at fault. */
export function dataErrorWords(error: unknown): DataErrorWords {
  if (error instanceof DataFileError) {
    const { file, failure } = error
    return { file, ...failureWords(file, failure), groups: failure.kind === 'invalid' ? problemGroups(failure.problems) : [] }
  }
  return {
    file: null,
    title: { zh: '程序出错', en: 'The program has a fault' },
    explanation: { zh: '处理数据时发生了意外错误。', en: 'Something unexpected went wrong while the data were processed.' },
    groups: [],
    next: {
      zh: '请刷新页面；若仍然如此，请把打开的地址告诉系统管理员。',
      en: 'Reload the page; if it happens again, send its address to the administrator.',
    },
  }
}
