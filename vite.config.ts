import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Recharts and what only Recharts needs: one chunk, loaded when the first chart is drawn. */
const chartPackages =
  /node_modules\/(recharts|@reduxjs\/toolkit|redux|redux-thunk|react-redux|reselect|immer|victory-vendor|d3-[a-z-]+|internmap|decimal\.js-light|es-toolkit|eventemitter3|react-is)\//

export default defineConfig({
  // Relative addresses: the product runs in any folder of any static server, and from a file.
  base: './',
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] }), enforce: 'pre' }],
  build: {
    target: 'baseline-widely-available',
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'charts', test: chartPackages }],
        },
      },
    },
  },
})
