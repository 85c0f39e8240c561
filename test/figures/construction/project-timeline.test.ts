import { describe, expect, it } from 'vitest'
import { projectPlaces } from '#figures/construction/project-places.ts'
import { projectTimeline } from '#figures/construction/project-timeline.ts'
import type { Project } from '#statistics/district-package.ts'
import { smallView } from '#test/figures/small-view.ts'

const project = (id: string, more: Partial<Project> = {}): Project => ({
  id,
  duty: 'construction',
  kind: 'building',
  name: { zh: id, en: id },
  state: 'completed',
  figures: [],
  status: 'reported',
  source: 'book',
  ...more,
})

const timeline = (projects: readonly Project[], year = 2018) =>
  projectTimeline(smallView({ years: [2017, 2018], projects: [...projects] }, { year }))

describe('building projects', () => {
  it('says that all are done, or how many of how many', () => {
    expect(timeline([project('甲'), project('乙', { state: 'in-use' })]).title).toBe('2 个建设项目全部竣工或投入使用')
    expect(timeline([project('甲'), project('乙', { state: 'under-construction' })]).title).toBe(
      '2 个建设项目：1 个已竣工或投入使用，1 个在建或计划',
    )
    expect(timeline([]).title).toBe('没有写明进度的建设项目')
  })

  it('names the edition where an earlier year is chosen, since progress does not follow it', () => {
    expect(timeline([project('甲')], 2017).title).toBe('版：1 个建设项目全部竣工或投入使用')
  })

  it('never calls all done where the progress of one is not given', () => {
    const { state: _, ...unknown } = project('丙')
    const figure = timeline([project('甲'), unknown])
    expect(figure.title).toBe('2 个建设项目：1 个已竣工或投入使用，1 个未写明进度')
    expect(figure.notes).toEqual(['另有 1 个建设项目，报告未写明进度，见项目记录。'])
  })

  it('puts an undated one without a date, and marks what is illustrative', () => {
    const { events } = timeline([project('甲'), project('乙', { start: '2017-03', end: '2018-08', status: 'illustrative' })])
    expect(events.map(({ id, start, status }) => [id, start === null, status])).toEqual([
      ['甲', true, 'reported'],
      ['乙', false, 'illustrative'],
    ])
  })
})

it('adds up the places of the projects that give them', () => {
  const places = (value: number) => [
    { name: { zh: '学位', en: 'places' }, unit: 'place' as const, value, status: 'reported' as const, source: 'book' },
  ]
  const figure = projectPlaces(
    smallView({
      years: [2018],
      projects: [project('甲', { figures: places(270) }), project('乙', { figures: places(360) }), project('丙')],
    }),
  )
  expect(figure.title).toBe('2 个项目新增学位 630 个')
  expect(figure.bars.map(({ datum }) => datum.text)).toEqual(['360', '270'])
})
