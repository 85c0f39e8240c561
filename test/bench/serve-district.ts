import type { Page } from '@playwright/test'
import type { DistrictPackage } from '#statistics/district-package.ts'

/** Gives the page a district as the only one that the server has, under `districts/large.json`. */
export async function serveDistrict(page: Page, district: DistrictPackage): Promise<void> {
  const { id, name, edition, years } = district.meta
  const entry = { id, name, edition, years, file: 'districts/large.json' }
  await page.route('**/data/catalogue.json', (route) =>
    route.fulfill({ json: { format: 'duty-board/catalogue', version: 1, districts: [entry] } }),
  )
  const body = JSON.stringify(district)
  await page.route('**/data/districts/large.json', (route) => route.fulfill({ body, contentType: 'application/json' }))
}
