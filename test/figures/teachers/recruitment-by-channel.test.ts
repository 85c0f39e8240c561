import { expect, it } from 'vitest'
import { recruitmentByChannel } from '#figures/teachers/recruitment-by-channel.ts'
import { reportedOnly } from '#statistics/index-district.ts'
import { smallView } from '#test/figures/small-view.ts'

const channel = (id: string, value: number, from = 2018, status: 'reported' | 'illustrative' = 'reported') => ({
  id,
  channel: { zh: id, en: id },
  from,
  to: 2018,
  persons: { name: { zh: '人数', en: 'persons' }, unit: 'person' as const, value, status, source: 'book' },
  status,
  source: 'book',
})

it('adds up the channels of the year and leaves out totals over several years', () => {
  const figure = recruitmentByChannel(
    smallView({
      years: [2017, 2018],
      recruitments: [channel('公开招聘', 53), channel('优秀毕业生', 12), channel('三年合计', 208, 2016)],
    }),
  )
  expect(figure.title).toBe('2018 年招聘教师 65 人')
  expect(figure.bars.map(({ datum }) => datum.text)).toEqual(['53', '12'])
  expect(figure.notes).toEqual(['2016–2018 年（三年来）：三年合计 208 人。'])
})

it('says so where nobody was recruited on record', () => {
  expect(recruitmentByChannel(smallView({ years: [2018] })).title).toBe('2018 年没有招聘记录')
})

it('never calls the sum of all what leaves a channel out', () => {
  const small = {
    years: [2018],
    recruitments: [channel('公开招聘', 53), channel('优秀毕业生', 12), channel('购买服务', 25, 2018, 'illustrative')],
  }
  const viewed = smallView(small)
  expect(recruitmentByChannel(viewed).title).toBe('2018 年招聘教师 90 人')
  const reported = recruitmentByChannel({ ...viewed, district: reportedOnly(viewed.district) })
  expect(reported.title).toBe('2018 年招聘教师已知 65 人（另 1 个渠道只有示意数据）')
})
