import { defineConfig } from 'vitest/config'

/** Logic is tested in Node; what a reader sees is tested in a DOM. Journeys in a real browser are Playwright's (`test/journeys`). */
export default defineConfig({
  test: {
    restoreMocks: true,
    testTimeout: 20_000,
    env: { TZ: 'Asia/Shanghai' },
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          environment: 'node',
          // Pure functions leave nothing behind: one module graph for all files halves the time.
          isolate: false,
          include: ['test/**/*.test.ts'],
          setupFiles: ['test/setup/every-test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screen',
          environment: './test/setup/screen-environment.ts',
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/setup/every-test.ts', 'test/setup/screen-test.ts'],
        },
      },
    ],
  },
})
