import { describe, expect, test } from 'vitest'
import { dataErrorWords } from '#data/words/data-error-words.ts'
import { DataFileError, type DataFileErrorKind, type DataFileFailure } from '#data/data-file-error.ts'

const file = 'data/districts/one.json'
const step = { zh: '去掉小数部分或核对来源。', en: 'Remove the decimals or check the source.' }
const problem = { path: ['observations', 'value', 17], received: '"3.5"', fault: { kind: 'no-whole-number' } } as const

/** One failure of each kind; a kind without one does not compile. */
const failures: { readonly [Kind in DataFileErrorKind]: DataFileFailure<Kind> } = {
  'not-found': { kind: 'not-found', status: 404 },
  forbidden: { kind: 'forbidden', status: 403 },
  server: { kind: 'server', status: 503, retryAfter: null },
  redirected: { kind: 'redirected' },
  network: { kind: 'network' },
  timeout: { kind: 'timeout' },
  cancelled: { kind: 'cancelled' },
  'too-large': { kind: 'too-large', limit: 64_000_000, announced: 64_000_001 },
  cut: { kind: 'cut', bytes: { received: 5, announced: 50 } },
  forgotten: { kind: 'forgotten' },
  empty: { kind: 'empty' },
  html: { kind: 'html' },
  'not-utf-8': { kind: 'not-utf-8' },
  archive: { kind: 'archive' },
  'not-json': { kind: 'not-json', place: { line: 3, column: 7 }, found: ',' },
  'wrong-format': { kind: 'wrong-format', received: '"other"', wanted: 'duty-board/district' },
  'newer-version': { kind: 'newer-version', received: 2, wanted: 1 },
  'older-version': { kind: 'older-version', received: 0, wanted: 1 },
  invalid: { kind: 'invalid', problems: [problem] },
}

const all = Object.values(failures).map((failure) => ({ kind: failure.kind, words: dataErrorWords(new DataFileError(file, failure)) }))

test.each(all)('$kind: names the file and the next step, in both languages', ({ words }) => {
  for (const language of ['zh', 'en'] as const) {
    expect(words.explanation[language]).toContain(file)
    expect(words.title[language].length).toBeGreaterThan(3)
    expect(words.next[language].length).toBeGreaterThan(8)
  }
  expect([words.explanation.zh.at(-1), words.next.zh.at(-1), words.explanation.en.at(-1), words.next.en.at(-1)]).toEqual([
    '。',
    '。',
    '.',
    '.',
  ])
  expect(words.title.en).not.toMatch(/\p{Script=Han}/u)
  expect(words.file).toBe(file)
})

test('each kind has a title of its own', () => {
  expect(new Set(all.map(({ words }) => words.title.zh)).size).toBe(19)
})

describe('what is known is said', () => {
  test.each<readonly [DataFileFailure, string, string]>([
    [failures['not-found'], '404', '404'],
    [failures.server, '503', '503'],
    [{ kind: 'server', status: 503, retryAfter: 30 }, '503', '503'],
    [failures['too-large'], '有 65 MB，超过上限 64 MB', 'has 65 MB, more than the limit of 64 MB'],
    [{ kind: 'too-large', limit: 64_000_000, announced: null }, '超过上限 64 MB', 'is more than the limit of 64 MB'],
    [failures.cut, '应有 50 字节，只收到 5 字节', 'should have 50 bytes; only 5 arrived'],
    [{ kind: 'cut', bytes: null }, '中途结束', 'ends in the middle'],
    [failures['not-json'], '第 3 行第 7 个字符处（,）', 'line 3, character 7 (,)'],
    [{ kind: 'not-json', place: null, found: '' }, '不符合 JSON 语法', 'does not follow the syntax of JSON'],
    [failures['wrong-format'], '应为 "duty-board/district"，实际为 "other"', 'should be "duty-board/district"; it is "other"'],
    [{ kind: 'wrong-format', received: null, wanted: 'a' }, '实际没有这一项', 'it names none'],
    [failures['newer-version'], '第 2 版格式，本页面只认识第 1 版', 'version 2 of the format; this page knows version 1'],
    [failures['older-version'], '第 0 版格式，本页面需要第 1 版', 'version 0 of the format; this page needs version 1'],
    [failures.invalid, '有 1 处', '1 place in'],
    [{ kind: 'invalid', problems: Array.from({ length: 10_000 }, () => problem) }, '至少有 10000 处', 'At least 10000 places'],
  ])('%j', (failure, zh, en) => {
    const { explanation } = dataErrorWords(new DataFileError(file, failure))
    expect(explanation.zh).toContain(zh)
    expect(explanation.en).toContain(en)
  })
})

test('problems are grouped by field and kind, each place with what is wanted and what was found', () => {
  const second = { ...problem, path: ['observations', 'value', 203], received: '"2.5"', place: { line: 12, column: 9 } }
  const whole = { ...problem, path: [], received: null }
  expect(dataErrorWords(new DataFileError(file, { kind: 'invalid', problems: [problem, whole, second] })).groups).toEqual([
    {
      path: { zh: 'observations.value[*]', en: 'observations.value[*]' },
      next: step,
      problems: [
        {
          path: { zh: 'observations.value[17]', en: 'observations.value[17]' },
          explanation: { zh: '应为：整数；实际："3.5"。', en: 'Wanted: a whole number; found: "3.5".' },
        },
        {
          path: {
            zh: 'observations.value[203]（第 12 行第 9 个字符）',
            en: 'observations.value[203] (line 12, character 9)',
          },
          explanation: { zh: '应为：整数；实际："2.5"。', en: 'Wanted: a whole number; found: "2.5".' },
        },
      ],
    },
    {
      path: { zh: '整个文件', en: 'the whole file' },
      next: step,
      problems: [
        {
          path: { zh: '整个文件', en: 'the whole file' },
          explanation: { zh: '应为：整数；实际：没有内容。', en: 'Wanted: a whole number; found: nothing.' },
        },
      ],
    },
  ])
})

test.each([
  ['NaN', '没有数时写 null，并在 reason 中注明原因'],
  ['#DIV/0!', '没有数时写 null'],
  ['，', '中文（全角）标点'],
  ['//', '不能写注释'],
  ['}', '常见的是多余或缺少逗号'],
])('what to do about %s', (found, advice) => {
  const failure = { kind: 'not-json', place: { line: 1, column: 1 }, found } as const
  expect(dataErrorWords(new DataFileError(file, failure)).next.zh).toContain(advice)
})

test.each([new Error('boom'), 'boom', undefined])('%s is told as a fault of the program, without its own words', (error) => {
  const words = dataErrorWords(error)
  expect(words.file).toBeNull()
  expect(words.title).toEqual({ zh: '程序出错', en: 'The program has a fault' })
  expect(JSON.stringify(words)).not.toContain('boom')
})
