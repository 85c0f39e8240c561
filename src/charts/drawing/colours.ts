import type { Tone } from '#figures/figure.ts'
import type { Colour } from './paint.ts'

/** The mark of each tone, at least 3 : 1 on white. */
const marks: Readonly<Record<Tone, string>> = {
  kindergarten: '#b86e00',
  primary: '#1f6fc4',
  junior: '#0b8a6c',
  senior: '#7a4cb5',
  brand: '#18457f',
  muted: '#7d8aa0',
  accent: '#a33a6b',
  met: '#1e8e5a',
  watch: '#c07c0c',
  'not-met': '#c5303a',
  'not-assessable': '#66758b',
  'no-standard': '#8794a8',
}

/** Words in a tone, at least 4.5 : 1 on white. */
const inks: Readonly<Record<Tone, string>> = {
  kindergarten: '#8a5200',
  primary: '#1a5ea8',
  junior: '#08694f',
  senior: '#65399c',
  brand: '#18457f',
  muted: '#4d5d74',
  accent: '#8c2f5b',
  met: '#12663d',
  watch: '#855000',
  'not-met': '#b3232e',
  'not-assessable': '#4d5d74',
  'no-standard': '#4d5d74',
}

const plain = {
  brand: '#18457f',
  ink: '#12213a',
  'ink-soft': '#4d5d74',
  'ink-faint': '#66758b',
  line: '#e1e7ef',
  'line-strong': '#8794a8',
  surface: '#fff',
  'missing-band': '#eceff4',
  'verdict-not-met-ink': '#b3232e',
} as const

function keysOf<Key extends string>(record: Readonly<Record<Key, string>>): readonly Key[] {
  const keys: Key[] = []
  for (const key in record) keys.push(key)
  return keys
}

/** Every colour as a number, for what no style sheet reaches: files. The style sheets say the same, which a test holds. */
export const colours: ReadonlyMap<Colour, string> = new Map<Colour, string>([
  ...keysOf(marks).map((tone) => [`tone-${tone}`, marks[tone]] as const),
  ...keysOf(inks).map((tone) => [`tone-${tone}-ink`, inks[tone]] as const),
  ...keysOf(plain).map((name) => [name, plain[name]] as const),
])

/** A colour as files name it. */
export function fileColour(colour: Colour): string {
  const found = colours.get(colour)
  if (found === undefined) throw new RangeError(`No colour is called ${colour}.`)
  return found
}
