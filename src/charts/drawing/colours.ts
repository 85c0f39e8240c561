import { palette } from '#ui/palette.ts'
import type { Colour } from './paint.ts'
import { toneColours } from './tone-colours.ts'

const plain = [
  'navy',
  'navy-ink',
  'navy-ink-soft',
  'navy-line',
  'brand',
  'ink',
  'ink-soft',
  'ink-faint',
  'line',
  'line-strong',
  'surface',
  'missing-band',
  'verdict-not-met-ink',
] as const

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  const keys: Key[] = []
  for (const key in record) keys.push(key)
  return keys
}

/** Every colour of a drawing as a number, for what no style sheet reaches: files. */
export const colours: ReadonlyMap<Colour, string> = new Map<Colour, string>([
  ...keysOf(toneColours).flatMap(
    (tone) =>
      [
        [`tone-${tone}`, palette[toneColours[tone].mark]],
        [`tone-${tone}-ink`, palette[toneColours[tone].ink]],
      ] as const,
  ),
  ...plain.map((name) => [name, palette[name]] as const),
])

/** A colour as files name it. */
export function fileColour(colour: Colour): string {
  const found = colours.get(colour)
  if (found === undefined) throw new RangeError(`No colour is called ${colour}.`)
  return found
}
