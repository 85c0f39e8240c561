/** Everything below the pages, in the order the imports run: a folder may import those before it. */
const foundations = [
  'language',
  'statistics',
  'format',
  'standards',
  'indicators',
  'view',
  'findings',
  'figures',
  'ui',
  'program',
  'tables',
  'charts',
  'records',
  'doubts',
  'decks',
  'reports',
  'exports',
  'data',
  'problems',
] as const

type Foundation = (typeof foundations)[number]

/** Folders that see less than their place in the order would allow. */
const narrower: Partial<Record<Foundation, readonly Foundation[]>> = {
  ui: ['language', 'view'],
  program: ['language', 'ui'],
  data: ['language', 'statistics', 'standards', 'program'],
}

const pages = ['overview', 'indicator-list', 'duties', 'balance', 'classes', 'schools', 'achievements', 'meeting', 'data'] as const

/** The part of the house a file of `src` belongs to: its folder, one level deeper for the pages; `app` for `src/main.tsx`. */
export function layerOf(path: string): string {
  const [folder = '', second = '', third] = path.split('/')
  if (second === '') return 'app'
  return folder === 'pages' && third !== undefined ? `pages/${second}` : folder
}

/** The other layers that a layer may import, or nothing if the house has no such layer. */
export function allowedLayers(layer: string): ReadonlySet<string> | undefined {
  const place = foundations.findIndex((foundation) => foundation === layer)
  const foundation = foundations[place]
  if (foundation !== undefined) return new Set(narrower[foundation] ?? foundations.slice(0, place))
  if (pages.some((page) => `pages/${page}` === layer)) return new Set(foundations)
  return undefined
}

/** The application puts the pages together and may import all of them. */
export const application = 'app'
