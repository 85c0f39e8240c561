import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findingsShown } from '#findings/all-findings.ts'
import { makeReport } from '#reports/make-report.ts'
import { reportText } from '#reports/report-text.ts'
import { chapterIds, type Report, type ReportPart } from '#reports/report.ts'
import { bundledView } from '#test/records/bundled-view.ts'

const all = { chapters: new Set(chapterIds), addressee: '某市人民政府教育督导委员会办公室' }
const parts = ({ annexes, parts: own }: Report): readonly ReportPart[] => [...own, ...annexes.flatMap((annex) => annex.parts)]
const cells = (part: ReportPart) =>
  part.kind === 'table'
    ? part.table.rows.flatMap((row) => row.cells)
    : part.kind === 'figure'
      ? part.figure.table.rows.flatMap((row) => row.cells)
      : []
const words = (report: Report): string =>
  parts(report)
    .flatMap((part) => (part.kind === 'heading' || part.kind === 'paragraph' ? [part.text] : cells(part).map(({ text }) => text)))
    .join('\n')
const cases = (['mouqu', 'qingshan'] as const).flatMap((id) =>
  (['zh-CN', 'en'] as const).flatMap((language) => [false, true].map((onlyReported) => ({ id, language, onlyReported }))),
)

interface Fact {
  readonly id: string
  readonly figure: number | null
}
const isFact = (one: unknown): one is Fact => typeof one === 'object' && one !== null && 'id' in one && 'figure' in one
const read: unknown = JSON.parse(readFileSync('test/facts/report-facts.json', 'utf8'))
const facts = (Array.isArray(read) ? read : []).filter(isFact)

describe('the yearly report', () => {
  test('has the chapters of such a report, in its order', () => {
    const report = makeReport(bundledView('mouqu'), all)
    expect(report.title).toBe('某区人民政府关于2018年履行教育职责情况的自查报告')
    expect(report.addressee).toBe('某市人民政府教育督导委员会办公室：')
    const headings = report.parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []))
    expect(headings.filter((text) => /^[一二三四五]、/u.test(text))).toEqual([
      '一、教育工作基本情况',
      '二、工作落实情况',
      '三、成绩与经验',
      '四、存在问题与整改',
      '五、下步打算',
    ])
    expect(headings.slice(2, 10)).toEqual([
      '（一）贯彻教育方针情况',
      '（二）学前教育情况',
      '（三）学校建设情况',
      '（四）教育经费情况',
      '（五）义务教育一体化情况',
      '（六）教师队伍情况',
      '（七）校园安全情况',
      '（八）社区教育情况',
    ])
  })

  test('leaves out the chapters that are not wanted', () => {
    const report = makeReport(bundledView('mouqu'), { ...all, chapters: new Set(['problems']) })
    expect(report.parts.find(({ kind }) => kind === 'heading')).toMatchObject({ text: '四、存在问题与整改' })
    expect(report.annexes).toEqual([])
  })

  test.each(cases)('tells each shortfall once, with its remedy: $id $language, reported only $onlyReported', ({ id, ...over }) => {
    const view = bundledView(id, over)
    const report = makeReport(view, { ...all, chapters: new Set(['problems']) })
    const told = report.parts.filter(({ kind }) => kind === 'paragraph')
    const missed = findingsShown(view).filter(({ verdict }) => verdict === 'not-met')
    if (missed.length > 0) expect(told).toHaveLength(missed.length)
    for (const { gap, name } of missed) {
      const own = told.filter((part) => part.kind === 'paragraph' && part.text.includes(name) && part.text.includes(gap ?? ''))
      expect(own.length).toBeGreaterThan(0)
    }
  })

  test.each(cases)('lists every indicator once: $id $language, reported only $onlyReported', ({ id, ...over }) => {
    const view = bundledView(id, over)
    const [first] = makeReport(view, all).annexes
    const [table] = first?.parts ?? []
    if (table?.kind !== 'table') throw new Error('the first annex is a table')
    expect(table.table.rows.map((row) => row.id)).toEqual(findingsShown(view).map(({ assessment }) => assessment.indicator.id))
  })

  test('says of a small school’s finding what the sentence says: value, mark, standard, gap, since, who, remedy', () => {
    const report = makeReport(bundledView('mouqu'), { ...all, chapters: new Set(['problems']) })
    const texts = report.parts.flatMap((part) => (part.kind === 'paragraph' ? [reportText(part.text, 'zh-CN')] : []))
    expect(texts).toContain(
      '1.小学最大班额58人/班（示意），标准≤45，超13人（2017年起）；第三小学601、602班等，5所学校37个班。整改措施：增设2个班。',
    )
  })
})

describe('of a district whose numbers were all made up', () => {
  const report = makeReport(bundledView('qingshan'), all)
  const paragraphs = report.parts.flatMap((part) => (part.kind === 'paragraph' ? [reportText(part.text, 'zh-CN')] : []))

  test('its schools are marked, each number of them too', () => {
    expect(paragraphs[0]).toBe('公办学校36所（示意）。幼儿园6所（示意）、小学20所（示意）、初中9所（示意）、高中1所（示意）。')
  })

  test('every paragraph that tells a number says that it was made up', () => {
    const bare = paragraphs.filter((text) => /\d/u.test(text.replace(/^\d+\./u, '')) && !text.includes('示意'))
    expect(bare).toEqual([])
  })
})

describe('from reported values alone', () => {
  const report = makeReport(bundledView('mouqu', { onlyReported: true }), all)
  const text = reportText(words(report), 'zh-CN')

  test('every figure of the report’s facts is there', () => {
    const figures = facts.flatMap(({ figure, id }) => (figure === null ? [] : [{ id, figure }]))
    expect(figures.length).toBeGreaterThan(90)
    const numbers = new Set(text.match(/\d+(?:\.\d+)?/gu)?.map(Number))
    expect(figures.filter(({ figure }) => !numbers.has(figure)).map(({ figure, id }) => `${id} ${figure}`)).toEqual([])
  })

  test('no other number is: each is of the report, a year, a standard’s, or worked out of these', () => {
    const numbersOf = (told: string): readonly number[] =>
      (told.match(/\d[\d,]*(?:\.\d+)?/gu) ?? []).map((number) => Number(number.replaceAll(',', '')))
    const view = bundledView('mouqu', { onlyReported: true })
    const years = [...view.district.years, 2020]
    const standards = [5, 2, 7, 19, 13.5, 12.5, 600, 800, 1000, 100]
    // Indicators with a standard, by verdict: of all, of funding, of integration, of teachers.
    const counted = [72, 9, 3, 60, 15, 5, 10, 39, 2, 37, 14, 3, 11]
    // 11 projects on record; 1,000 less 600, and 1,200 less 800; 738, 180 and 32 trained, of whom 738 are 78 %.
    const worked = [11, 400, 950, 78]
    const known = new Set([
      ...numbersOf(readFileSync('test/facts/report-text.txt', 'utf8')),
      ...facts.flatMap(({ figure }) => figure ?? []),
      ...years,
      ...standards,
      ...counted,
      ...worked,
    ])
    const others = report.parts.flatMap((part) => {
      const own =
        part.kind === 'paragraph'
          ? reportText(part.text, 'zh-CN').replace(/^\d+\./u, '')
          : part.kind === 'figure'
            ? [part.figure.title, ...cells(part).map((cell) => cell.text)].join(' ')
            : ''
      return numbersOf(own)
        .filter((number) => !known.has(number))
        .map((number) => `${number}: ${own.slice(0, 60)}`)
    })
    expect(others).toEqual([])
  })

  test('no number was made up, and nothing says that one was', () => {
    for (const part of parts(report))
      for (const cell of cells(part)) if (cell.statistic?.kind === 'value') expect(cell.statistic.status).toBe('reported')
    expect(text).not.toContain('示意')
    expect(report.opening).not.toContain('示意')
  })

  test('what the source withholds is to be completed, and each missing number stands in the last annex', () => {
    expect(text).toMatch(/现有教职工〔待补：数〕人/u)
    expect(text).not.toMatch(/(?<![\w])x(?=人|名|所|%|；|。)/u)
    const last = report.annexes.at(-1)
    expect(last?.title).toBe('待补数据')
    expect(last?.parts[0]?.kind === 'table' && last.parts[0].table.rows.length > 20).toBe(true)
  })
})
