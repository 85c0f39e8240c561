import type { Page } from '@playwright/test'

/** One input of a reader. */
type Step = (page: Page) => Promise<void>

/** Something a reader switches, there and back. */
export interface Switch {
  readonly name: string
  readonly route: string
  readonly steps: readonly [Step, Step]
}

const year =
  (name: string): Step =>
  async (page) => {
    await page.getByRole('banner').getByRole('combobox', { name: '年份' }).selectOption(name)
  }
const stage =
  (name: string): Step =>
  (page) =>
    page.getByRole('banner').getByRole('radio', { name, exact: true }).check({ force: true })
const reported: Step = (page) => page.getByRole('banner').getByRole('switch').click({ force: true })
const toPage =
  (address: string): Step =>
  (page) =>
    page.getByRole('navigation').locator(`a[href*="${address}"]`).first().click()
const back: Step = async (page) => {
  await page.goBack()
}

export const switches: readonly Switch[] = [
  { name: 'overview: year', route: '/', steps: [year('2016'), year('2018')] },
  { name: 'overview: stage', route: '/', steps: [stage('小学'), stage('全部学段')] },
  { name: 'overview: reported only', route: '/', steps: [reported, reported] },
  { name: 'funding: year', route: '/duty/funding', steps: [year('2016'), year('2018')] },
  { name: 'integration: stage', route: '/duty/integration', steps: [stage('小学'), stage('全部学段')] },
  { name: 'page: overview to integration', route: '/', steps: [toPage('/duty/integration'), back] },
  { name: 'page: integration to teachers', route: '/duty/integration', steps: [toPage('/duty/teachers'), back] },
]
