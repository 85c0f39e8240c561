import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { bundledDistrict } from './bundled-district.ts'

const fact = v.object({
  id: v.string(),
  named_person: v.optional(v.boolean()),
  statement_zh: v.string(),
  statement_en: v.string(),
  text_quote: v.string(),
})
const named = v
  .parse(v.array(fact), JSON.parse(readFileSync('test/facts/report-facts.json', 'utf8')))
  .filter(({ named_person }) => named_person === true)
const district = bundledDistrict('mouqu')

/** Persons are told by their role: what stands around the place where the report has a name. */
const roles: Readonly<Record<string, { readonly zh: string; readonly quote: string }>> = {
  'TE-008': { zh: '一名教师当选全国人大代表', quote: '〔一名教师〕当选全国人大代表' },
  'TE-009': { zh: '一名教师获评河南省首届名班主任工作室主持人', quote: '〔一名教师〕获评河南省首届名班主任工作室主持人' },
  'AC-016': { zh: '邀请教育名家', quote: '邀请〔若干〕教育名家到xx区学校开展讲座30场' },
  'PL-011': { zh: '宣传2018年度青年科学家等名生', quote: '大力宣传2018年度青年科学家〔一名〕等从xx走出去的名生' },
}

/** A name before the title or the deed for which the report names a person. */
const nameShapes = [
  /[\u4e00-\u9fff]{2,3}老师(?:当选|获评)/,
  /邀请[\u4e00-\u9fff]{2,3}(?:、[\u4e00-\u9fff]{2,3})+等教育名家/,
  /青年科学家(?!等|〔)[\u4e00-\u9fff]{2,3}等/,
  /Teacher [A-Z][a-z]+ [A-Z]/,
  /Young Scientist [A-Z]/,
]

function textFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:json|txt|md|tsx?|mjs|html|svg)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
}

describe('no private person is named', () => {
  test('the report names persons in four statements', () => {
    expect(named.map(({ id }) => id).toSorted()).toEqual(Object.keys(roles).toSorted())
  })

  test.each(named)('$id says the role', ({ id, statement_zh, text_quote }) => {
    const row = district.narrative.find(({ statements }) => statements?.includes(id))
    expect(statement_zh).toBe(roles[id]?.zh)
    expect(row?.text.zh).toBe(roles[id]?.zh)
    expect(row?.quote).toBe(roles[id]?.quote)
    expect(`${statement_zh}${text_quote}`).not.toMatch(/老师/)
  })

  test.each(['public', 'test'])('%s holds no name of the shapes in which the report has one', (folder) => {
    const files = textFiles(folder).filter((file) => !file.endsWith('private-names.test.ts'))
    expect(files.length).toBeGreaterThan(2)
    const hits = files.filter((file) => nameShapes.some((shape) => shape.test(readFileSync(file, 'utf8'))))
    expect(hits).toEqual([])
  })

  test('the shapes find a planted name', () => {
    const planted = [
      '张三丰老师当选全国人大代表',
      '邀请张三、李四等教育名家',
      '青年科学家张三丰等',
      'Teacher San Zhang elected',
      'Young Scientist San Zhang',
    ]
    expect(planted.map((words, index) => nameShapes[index]?.test(words))).toEqual([true, true, true, true, true])
  })
})
