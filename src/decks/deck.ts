import * as v from 'valibot'
import { duties } from '#statistics/duty.ts'
import { stages } from '#statistics/stage.ts'
import { slideFormats } from './slide-formats.ts'

export const deckFormat = 'duty-board/deck'
export const deckVersion = 1

/** Longer texts are none that stand on a slide or are said to one. */
const title = v.pipe(v.string(), v.maxLength(500))
const notes = v.pipe(v.string(), v.maxLength(20_000))
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const part = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000))

/** What is tried out, or several schools, take more words than a name. */
const parameter = v.optional(v.pipe(v.string(), v.maxLength(4_000)))

/** Every parameter that a figure of the catalogue takes. */
const parameters = v.strictObject({
  grade: parameter,
  indicator: parameter,
  resource: parameter,
  school: parameter,
  schools: parameter,
  stage: parameter,
  try: parameter,
})

const content = v.union([
  v.strictObject({ kind: v.picklist(['cover', 'duties']) }),
  v.strictObject({
    kind: v.literal('figure'),
    figure: v.strictObject({ id, parameters: v.optional(parameters) }),
  }),
  v.strictObject({ kind: v.literal('shortfalls'), duty: v.picklist(duties), part }),
  v.strictObject({ kind: v.picklist(['honours', 'plans', 'sources']), part }),
])

const slide = v.strictObject({
  /** Unique in its deck. */
  id,
  content,
  isHidden: v.boolean(),
  /** A reader's own title, and the one from the data that it stands for: where that has changed, the own one may be wrong. */
  title: v.nullable(v.strictObject({ text: title, instead: title })),
  /** A reader's own notes; null for those from the data. */
  notes: v.nullable(notes),
  shows: v.picklist(['chart', 'table']),
  /** Its own year; null for that of the board. */
  year: v.nullable(v.pipe(v.number(), v.integer())),
  /** Its own stage; null for that of the board. */
  stage: v.nullable(v.picklist(['all', ...stages])),
  /** What it said when the reader last saw it, and in which view. */
  seen: v.nullable(v.strictObject({ scope: v.string(), print: v.string() })),
})

/** A deck as it is kept in the browser and sent as a file: which slides, in which order, and what a reader changed; no numbers. */
export const deckSchema = v.strictObject({
  format: v.literal(deckFormat),
  version: v.literal(deckVersion),
  id,
  /** Id of the district that it was made for. */
  district: id,
  /** A reader's own name; null for that of its cover. */
  name: v.nullable(title),
  shape: v.picklist(slideFormats),
  /** Planned length in minutes. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600)),
  /** When it was last changed, ISO. */
  changed: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u)),
  slides: v.pipe(v.array(slide), v.maxLength(500)),
})

export type DeckSlide = v.InferOutput<typeof slide>
export type Deck = v.InferOutput<typeof deckSchema>

/** Why a file is no deck that can be opened. */
export type DeckRefusal = 'no-deck' | 'newer-version'

/** A deck from a file or from the browser's database; why not, where it is none. */
export function parseDeck(json: unknown): Deck | DeckRefusal {
  const result = v.safeParse(deckSchema, json)
  if (result.success) return result.output
  const isNewer =
    typeof json === 'object' &&
    json !== null &&
    'format' in json &&
    json.format === deckFormat &&
    'version' in json &&
    typeof json.version === 'number' &&
    json.version > deckVersion
  return isNewer ? 'newer-version' : 'no-deck'
}
