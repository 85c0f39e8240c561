import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * Recharts is reached by one dynamic import, so it has a chunk of its own anyway; this gives it a name that size limits and
 * tests know. Putting it there by a rule of its own would tie it to the first load by what both use.
 */
function chunkName(moduleIds: readonly string[]): string {
  return moduleIds.some((id) => id.includes('/node_modules/recharts/')) ? 'charts' : '[name]'
}

export default defineConfig({
  // Relative addresses: the product runs in any folder of any static server, and from a file.
  base: './',
  plugins: [react(), { ...optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] }), enforce: 'pre' }],
  build: {
    // Chromium 109 is the last for Windows 7, 92 the kernel of domestic browsers; Firefox and Safari of the same years.
    target: ['chrome92', 'edge92', 'firefox114', 'safari16.4'],
    rolldownOptions: { output: { chunkFileNames: ({ moduleIds }) => `assets/${chunkName(moduleIds)}-[hash].js` } },
  },
})
