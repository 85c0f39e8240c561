import { defineConfig } from 'vitest/config'

/** The tests that a changed rule must turn red: those of the rules themselves and of what is told from them. `npm run mutants`. */
export default defineConfig({
  test: {
    restoreMocks: true,
    env: { TZ: 'Asia/Shanghai' },
    environment: 'node',
    isolate: false,
    include: ['test/{standards,indicators,statistics,findings,format}/**/*.test.ts'],
    setupFiles: ['test/setup/every-test.ts'],
  },
})
