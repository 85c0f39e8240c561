import { expect, it } from 'vitest'
import { retentionDays } from '#figures/safety/retention-days.ts'
import { assessed } from '#test/figures/indicators/assessed.ts'

const figure = (value: number | 'withheld', language: 'zh-CN' | 'en' = 'zh-CN') =>
  retentionDays(assessed({ years: [2015, 2018], rows: [{ indicator: 'video-retention-days', year: 2018, value }] }, { language }))

it.each([
  [90, '视频保存 90 天，标准 30 天'],
  [20, '视频保存 20 天，标准 30 天'],
  ['withheld', '视频保存时长未公开'],
] as const)('tells %s days against the limit of the province', (value, title) => {
  expect(figure(value).title).toBe(title)
})

it('tells it in English', () => {
  expect(figure(90, 'en').title).toBe('Video kept for 90 days, standard 30 days')
})

it('draws both limits from the year in which they took effect', () => {
  // 反恐怖主义法 art. 32 from 2016 (90 days for key targets); the Henan rule of 30 days is in force in 2018.
  const lines = new Map(figure(90).standards.map(({ name, values }) => [name, values]))
  expect(lines.get('重点目标 90')).toEqual([null, 90, 90, 90])
  expect(lines.get('省定 30')?.at(-1)).toBe(30)
})
