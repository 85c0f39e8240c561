import { env } from 'node:process'
import { defineConfig } from '@playwright/test'

const port = env['PORT'] ?? '4173'
const baseURL = `http://localhost:${port}/`

/**
 * Journeys through the built application. Which browser of this machine they take, `test/journeys/board.ts` says: this file is
 * read by checks that need none, on machines that have none yet.
 */
export default defineConfig({
  testDir: 'test/journeys',
  outputDir: 'test-results/journeys',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    // A recording of every journey takes a quarter longer; `--trace on` makes one for a closer look.
    screenshot: 'only-on-failure',
  },
  webServer: { command: `npx vite preview --port ${port} --strictPort`, url: baseURL, reuseExistingServer: false, stderr: 'pipe' },
})
