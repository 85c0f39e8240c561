import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { AchievementsPage } from '#pages/achievements/achievements-page.tsx'
import type { DistrictView } from '#view/district-view.ts'
import { LanguageContext } from '#language/use-language.ts'
import { smallView } from '#test/figures/small-view.ts'
import { bundledView } from '#test/records/bundled-view.ts'

function show(viewed: DistrictView) {
  render(
    <LanguageContext value={viewed.language}>
      <AchievementsPage viewed={viewed} />
    </LanguageContext>,
  )
}

describe('achievements and plans', () => {
  test('puts national honours first', () => {
    show(bundledView('mouqu'))
    const levels = screen.getAllByRole('region', { name: /级 \d+$/ })
    expect(levels.map((level) => within(level).getByRole('heading').textContent)).toEqual(['国家级 6', '省级 4', '市级 3', '区级 1'])
    expect(within(screen.getByRole('region', { name: '国家级 6' })).getByText('全国优秀成人继续教育院校')).toBeVisible()
  })

  test('carries every statement of achievements, plans and introduction', () => {
    const viewed = bundledView('mouqu')
    show(viewed)
    const own = viewed.district.package.narrative.filter(({ part }) => part !== 'duty')
    expect(own.length).toBe(87)
    expect(own.filter(({ id }) => document.getElementById(`statement-${id}`) === null)).toEqual([])
  })

  test('lists every policy, dated or not', () => {
    const viewed = bundledView('mouqu')
    show(viewed)
    expect(viewed.district.package.policies.filter(({ id }) => document.getElementById(`record-${id}`) === null)).toEqual([])
  })

  test('says what a district has none of', () => {
    show(smallView({ years: [2018] }))
    for (const words of ['没有荣誉记录。', '没有政策文件记录。', '没有计划记录。', '报告没有写到成绩与经验。', '报告没有写到基本情况。']) {
      expect(screen.getAllByText(words).length).toBeGreaterThan(0)
    }
  })
})
