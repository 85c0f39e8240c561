import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { defineConfig, type Plugin } from 'vite'

/**
 * Recharts is reached by one dynamic import, so it has a chunk of its own anyway; this gives it a name that size limits and
 * tests know. Putting it there by a rule of its own would tie it to the first load by what both use.
 */
function chunkName(moduleIds: readonly string[]): string {
  return moduleIds.some((id) => id.includes('/node_modules/recharts/')) ? 'charts' : '[name]'
}

interface KnownModules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

let ofFirstLoad: ReadonlySet<string> | undefined

/** What `main.tsx` imports without waiting, itself included. */
function firstLoad(modules: KnownModules, start: string): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(modules.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}

/**
 * One file for all that the first page waits for: every page that shares something with it would otherwise cut it into one
 * more, and each is a question to a server that may be slow to answer.
 */
function firstLoadChunk(id: string, modules: KnownModules): string | null {
  ofFirstLoad ??= firstLoad(modules, resolve('src/main.tsx'))
  return ofFirstLoad.has(id) || id.includes('rolldown/runtime') ? 'board' : null
}

/** The two styles that React Aria puts into the page itself; they are allowed by what they say, and nothing else is. */
const stylesOfReactAria = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
]

const styleHashes = stylesOfReactAria.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)

/**
 * What the built page may load and run: files of its own site, nothing else. It stands in the page, because the servers of an
 * intranet send no headers that anybody set. The development server needs scripts in the page, so it goes without.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  `style-src 'self' ${styleHashes.join(' ')}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const securityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }, injectTo: 'head-prepend' },
  ],
}

const opening = ['src/program/opening-advice.ts', 'src/data/ask-early.ts']

/**
 * What runs on the opening page, as one plain script: a module would not run where its advice is needed, and a script in the
 * page is against its policy. It stands last in the body, after the words that it chooses from.
 */
const openingScript: Plugin = {
  name: 'opening-script',
  apply: 'build',
  async buildStart() {
    const codes = await Promise.all(
      opening.map(async (input) => {
        const bundle = await rolldown({ input, transform: { target: 'es2017' } })
        const { output } = await bundle.generate({ format: 'iife', minify: true })
        return output[0].code
      }),
    )
    this.emitFile({ type: 'asset', fileName: 'assets/opening.js', source: codes.join('\n') })
  },
  transformIndexHtml: () => [{ tag: 'script', attrs: { src: './assets/opening.js' }, injectTo: 'body' }],
}

export default defineConfig({
  // Relative addresses: the product runs in any folder of any static server, and from a file.
  base: './',
  plugins: [react(), securityPolicy, openingScript, { ...optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] }), enforce: 'pre' }],
  build: {
    // Every browser of the target that lacks it loads the same files, only later.
    // A page that is pointed at fetches its scripts before it is opened; lists of what each of them needs would weigh on the first load.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, files, { hostType }) => (hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files),
    },
    // Chromium 109 is the last for Windows 7, 92 the kernel of domestic browsers; Firefox and Safari of the same years.
    target: ['chrome92', 'edge92', 'firefox114', 'safari16.4'],
    // The first page's one file is compared with its limit by `.size-limit.mjs`, as it travels.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        chunkFileNames: ({ moduleIds }) => `assets/${chunkName(moduleIds)}-[hash].js`,
        codeSplitting: { groups: [{ name: firstLoadChunk, debugName: 'board' }] },
      },
    },
  },
})
