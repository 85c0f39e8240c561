import { expect, it } from 'vitest'
import { communityNetwork } from '#figures/community/community-network.ts'
import { smallView } from '#test/figures/small-view.ts'

const tiers = (one: number, two: number, three: number) => [
  { indicator: 'community-colleges', year: 2018, value: one },
  { indicator: 'township-community-schools', year: 2018, value: two },
  { indicator: 'community-points', year: 2018, value: three },
]

it('shows the three tiers from the college down', () => {
  const figure = communityNetwork(smallView({ years: [2018], rows: tiers(1, 6, 34) }))
  expect(figure.title).toBe('三级社区教育网络：1 → 6 → 34')
  expect(figure.tiers.map(({ datum }) => datum.text)).toEqual(['1', '6', '34'])
})

it('names a tier that is missing, and gives one reason where all are', () => {
  expect(communityNetwork(smallView({ years: [2018], rows: tiers(1, 6, 34).slice(0, 2) })).title).toBe('三级社区教育网络：1 → 6 → 未采集')
  expect(communityNetwork(smallView({ years: [2018] }, { language: 'en' })).title).toBe('Three-tier community network: not collected')
})
