import { expect, it } from 'vitest'
import { teacherTraining } from '#figures/teachers/teacher-training.ts'
import type { Training } from '#statistics/district-package.ts'
import { smallView } from '#test/figures/small-view.ts'

function training(id: string, value: number | null, status: 'reported' | 'illustrative' = 'reported'): Training {
  const cited = { status, source: 'book' }
  const reason = value === null ? { reason: 'withheld' as const } : {}
  return {
    id,
    name: { zh: `${id}班`, en: `${id} course` },
    year: 2018,
    participants: { name: { zh: '人数', en: 'Participants' }, unit: 'person', value, ...reason, ...cited },
    ...cited,
  }
}

it('names the largest programme with its share, in the unit of the source, and says that the sum is computed', () => {
  const viewed = smallView({ years: [2018], trainings: [training('短', 32), training('网', 738), training('高', 180)] })
  // 738 + 180 + 32 = 950; 738 / 950 = 77.7 %
  expect(teacherTraining(viewed).title).toBe('3 类培训中，网班 738 人，占 78%')
  expect(teacherTraining(viewed).notes).toEqual(['各项合计 950 人为计算值，同一人参加多项的可能重复计入。'])
  expect(teacherTraining(viewed).scale.words).toBe('人')
  expect(teacherTraining(viewed).bars.map((bar) => bar.datum.text)).toEqual(['738', '180', '32'])
})

it('does not add up what is partly withheld', () => {
  const figure = teacherTraining(smallView({ years: [2018], trainings: [training('网', 738), training('高', null)] }))
  expect(figure.title).toBe('2 个培训项目，人数未全部公开')
  expect(figure.bars.map((bar) => bar.datum.text)).toEqual(['738', '未公开'])
})

it('says that a year has no training on record', () => {
  expect(teacherTraining(smallView({ years: [2018] })).title).toBe('2018 年没有培训记录')
})

it('leaves out illustrative programmes when only reported values are asked for', () => {
  const small = { years: [2018], trainings: [training('网', 738), training('假', 100, 'illustrative')] }
  expect(teacherTraining(smallView(small)).bars).toHaveLength(2)
  const solid = teacherTraining(smallView(small, { onlyReported: true }))
  expect(solid.bars.map((bar) => bar.id)).toEqual(['网'])
  expect(solid.title).toBe('已知 1 类培训的人数（另 1 类只有示意数据）')
  expect(solid.notes).toEqual([])
})

it('says that training is not broken down by stage', () => {
  expect(teacherTraining(smallView({ years: [2018] }, { stage: 'primary' })).notes).toEqual(['培训记录不分学段。'])
})

it('tells no share of nobody', () => {
  const trainings = [training('网', 0), training('高', 0)]
  expect(teacherTraining(smallView({ years: [2018], trainings })).title).toBe('2 类培训都没有人参加')
})
