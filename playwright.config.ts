import { env } from 'node:process'
import { defineConfig } from '@playwright/test'
import { browserProgram } from './test/browser/browser-program.ts'

const { executablePath, args } = browserProgram()
const port = env['PORT'] ?? '4173'
const baseURL = `http://localhost:${port}/`

/** Journeys through the built application, in the browser of this machine. */
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
    trace: 'retain-on-failure',
    launchOptions: { executablePath, args: [...args] },
  },
  webServer: { command: `npx vite preview --port ${port} --strictPort`, url: baseURL, reuseExistingServer: false, stderr: 'pipe' },
})
