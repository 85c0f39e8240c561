import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { build, defineConfig, type CSSOptions, type HtmlTagDescriptor, type Plugin } from 'vite'
import { toneColours } from './src/charts/drawing/tone-colours.ts'
import { palette } from './src/ui/palette.ts'
import type { prebuildOverview, PrebuiltPage } from './src/app/prebuilt/prebuild-overview.tsx'

/**
 * Recharts is reached by one dynamic import, so it has a chunk of its own anyway; this gives it a name that size limits and
 * tests know. Putting it there by a rule of its own would tie it to the first load by what both use.
 */
function chunkName(moduleIds: readonly string[]): string {
  if (moduleIds.some((id) => id.includes('/node_modules/recharts/'))) return 'charts'
  return moduleIds.some((id) => id.includes('/node_modules/docx/dist/charts')) ? 'docx-drawings' : '[name]'
}

interface KnownModules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

/** What a module imports without waiting, itself included. */
function importedAtOnce(modules: KnownModules, start: string): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [start]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(modules.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}

interface FirstLoad {
  readonly main: ReadonlySet<string>
  readonly board: ReadonlySet<string>
}

let firstLoad: FirstLoad | undefined

function loadedFirst(modules: KnownModules): FirstLoad {
  firstLoad ??= { main: importedAtOnce(modules, resolve('src/main.ts')), board: importedAtOnce(modules, resolve('src/app/start.tsx')) }
  return firstLoad
}

/**
 * Two files for all that the first page waits for: every page that shares something with them would otherwise cut them into
 * more, and each is a question to a server that may be slow to answer. The first shows the overview that was built beforehand,
 * which looks as the program's does; the second is the program.
 */
function isOfMain(id: string, modules: KnownModules): boolean {
  const { main, board } = loadedFirst(modules)
  return main.has(id) || (id.endsWith('.css') && board.has(id))
}

function isOfBoard(id: string, modules: KnownModules): boolean {
  return loadedFirst(modules).board.has(id)
}

/** The two styles that React Aria puts into the page itself; they are allowed by what they say, and nothing else is. */
const stylesOfReactAria = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
]

/** A module as a plain script: it runs where modules do not, and before any of them. */
async function plainScript(input: string): Promise<string> {
  const bundle = await rolldown({ input, transform: { target: 'es2017' } })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  return output[0].code.trim()
}

function policyHash(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}

/**
 * What the built page may load and run: files of its own site, and what stands in it; nothing else. It stands in the
 * page, because the servers of an intranet send no headers that anybody set. The development server needs more, so it goes without.
 */
function contentSecurityPolicy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts.map(policyHash).join(' ')}`,
    "img-src 'self' data:",
    `style-src 'self' ${[...styles, ...stylesOfReactAria].map(policyHash).join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}

const virtualColours = 'virtual:colours.css'

/** The colours as variables of the style sheets: those of the palette, and the tones of figures, which follow them. */
const colours: Plugin = {
  name: 'colours',
  resolveId: (id) => (id === virtualColours ? `\0${virtualColours}` : undefined),
  load(id) {
    if (id !== `\0${virtualColours}`) return undefined
    const own = Object.entries(palette).map(([name, colour]) => `--${name}: ${colour};`)
    const tones = Object.entries(toneColours).flatMap(([tone, { mark, ink }]) => [
      `--tone-${tone}: var(--${mark});`,
      `--tone-${tone}-ink: var(--${ink});`,
    ])
    return `:root { ${[...own, ...tones].join(' ')} }`
  },
}

const namedClasses = new Map<string, string>()

/** Names of classes that the first load can carry: each with three letters of its file, the same on every machine. */
const css: CSSOptions = {
  modules: {
    generateScopedName: (name, file) => {
      const place = relative(import.meta.dirname, file.replace(/\?.*$/, '')).replaceAll('\\', '/')
      const scoped = `${name}_${createHash('sha256').update(place).digest('base64url').slice(0, 3)}`
      const other = namedClasses.get(scoped) ?? place
      if (other !== place) throw new Error(`${place} and ${other} have a class ${scoped}: name it otherwise in one of them.`)
      namedClasses.set(scoped, place)
      return scoped
    },
  },
}

const virtualOverview = 'virtual:prebuilt-overview'

interface Prebuilder {
  readonly prebuildOverview: typeof prebuildOverview
}

function isPrebuilder(program: unknown): program is Prebuilder {
  return typeof program === 'object' && program !== null && 'prebuildOverview' in program
}

/** Draws the first page with the data of `public/data`: the program for a server is built and run for that. */
async function prebuild(): Promise<PrebuiltPage | null> {
  const outDir = resolve('node_modules/.prebuilt')
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    css,
    plugins: [react()],
    build: { ssr: 'src/app/prebuilt/prebuild-overview.tsx', outDir, emptyOutDir: true },
  })
  const program: unknown = await import(pathToFileURL(resolve(outDir, 'prebuild-overview.js')).href)
  if (!isPrebuilder(program)) throw new Error('The program for the first page was built into something else.')
  return program.prebuildOverview(async (path) => Uint8Array.from(await readFile(resolve('public/data', path))))
}

let prebuilt: Promise<PrebuiltPage | null> | undefined

/** The overview that is shown before the program has come: its elements in the page, its figures in the first script. */
const prebuiltOverview: Plugin = {
  name: 'prebuilt-overview',
  resolveId: (id) => (id === virtualOverview ? `\0${virtualOverview}` : undefined),
  async load(id) {
    if (id !== `\0${virtualOverview}`) return undefined
    if (this.environment.mode !== 'build') return 'export const overview = null'
    prebuilt ??= prebuild()
    return `export const overview = ${JSON.stringify((await prebuilt)?.overview ?? null)}`
  },
}

/**
 * What the page has besides its first script: its policy, the scripts that ask for the data and say why nothing opens, the
 * elements of the prebuilt overview, and where the program is.
 */
const firstPage: Plugin = {
  name: 'first-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    async handler(html, { bundle }) {
      const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk')
      const board = chunks.find(({ name }) => name === 'board')
      if (board === undefined) throw new Error('The program is in no file of its own.')
      const sheet = Object.values(bundle ?? {}).find(({ fileName }) => /^assets\/main-[^/]+\.css$/.test(fileName))
      if (sheet?.type !== 'asset') throw new Error('The first page has no style sheet.')
      const styles = sheet.source.toString().trim()
      const known = new Set([...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file]) => file))
      const program = [...board.imports, board.fileName].flatMap((file) => (known.has(file) ? [] : [`./${file}`])).join(' ')
      const [ask, advice, layOut] = await Promise.all([
        plainScript('src/app/prebuilt/head-script.ts'),
        plainScript('src/program/opening-advice.ts'),
        plainScript('src/app/prebuilt/lay-out-prebuilt.ts'),
      ])
      const page = await prebuilt
      const files = Object.keys(page?.overview.files ?? {}).join(' ')
      const askScript = `<script data-files="${files}" data-program="${program}">${ask}</script>`
      const tags: HtmlTagDescriptor[] = [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy([ask, advice, layOut], [styles]) },
          injectTo: 'head-prepend',
        },
        // Last in the body, after the words that the one chooses from and the elements that the other lays out.
        {
          tag: 'div',
          attrs: { id: 'prebuilt', hidden: '', inert: '', 'data-prebuilt': 'unseen' },
          children: page?.html ?? '',
          injectTo: 'body',
        },
        { tag: 'script', children: advice, injectTo: 'body' },
        { tag: 'script', children: layOut, injectTo: 'body' },
      ]
      // With its styles in it the page is laid out while the program is on its way, which is asked for before they are read.
      // The link to them stays, disabled: so pages that are loaded later find it, and nobody loads it.
      const disabled = html.replace(/<link(?=[^>]+href="\.\/assets\/main-[^"]+\.css")/, '<link disabled')
      const withScript = disabled.replace('<title>', () => `${askScript}\n    <title>`)
      return { html: withScript, tags: [...tags, { tag: 'style', children: styles, injectTo: 'head' }] }
    },
  },
}

export default defineConfig({
  // Relative addresses: the product runs in any folder of any static server, and from a file.
  base: './',
  plugins: [react(), colours, prebuiltOverview, firstPage, { ...optimizeLocales.vite({ locales: ['zh-CN', 'en-US'] }), enforce: 'pre' }],
  css,
  // What reads a large package has parts that are loaded when they are needed.
  worker: { format: 'es' },
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
        codeSplitting: {
          groups: [
            { name: (id, modules) => (isOfMain(id, modules) ? 'main' : null), debugName: 'main', priority: 1 },
            { name: (id, modules) => (isOfBoard(id, modules) ? 'board' : null), debugName: 'board' },
          ],
        },
      },
    },
  },
})
