import type { Page } from '@playwright/test'

/** Something a reader switches, and how they switch it back. */
export interface Switch {
  readonly name: string
  readonly route: string
  readonly act: (page: Page) => Promise<void>
  readonly undo: (page: Page) => Promise<void>
}

const chooseYear = async (page: Page, year: string) => {
  await page.getByRole('banner').getByRole('button', { name: /年份/ }).click()
  await page.getByRole('option', { name: year }).click()
}
const chooseStage = (page: Page, stage: string) => page.getByRole('banner').getByRole('radio', { name: stage }).click({ force: true })
const toggleReported = (page: Page) => page.getByRole('switch', { name: '仅看报告值' }).click({ force: true })

export const switches: readonly Switch[] = []
