/** What a key, a clicker or a press asks of a show. */
export type ShowAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'go'
  | 'black'
  | 'overview'
  | 'table'
  | 'later'
  | 'earlier'
  | 'pointer'
  | 'room'
  | 'full'
  | 'auto'
  | 'help'
  | 'leave'
  | { readonly digit: string }

interface Key {
  readonly key: string
  /** Which key it is, whatever a keyboard of another language writes with it. */
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

const byKey: ReadonlyMap<string, ShowAction> = new Map<string, ShowAction>([
  ['ArrowRight', 'next'],
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['Backspace', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'go'],
  ['ArrowUp', 'later'],
  ['ArrowDown', 'earlier'],
  ['Escape', 'leave'],
  ['?', 'help'],
  ['F1', 'help'],
  // What many clickers send for a black screen.
  ['.', 'black'],
])

const byCode: ReadonlyMap<string, ShowAction> = new Map<string, ShowAction>([
  ['KeyB', 'black'],
  ['KeyG', 'overview'],
  ['KeyT', 'table'],
  ['KeyP', 'pointer'],
  ['KeyL', 'room'],
  ['KeyF', 'full'],
  ['KeyA', 'auto'],
])

/** What a key asks of a show; null where it asks nothing. Letters are told by their place: an input method may be on. */
export function actionOfKey({ altKey, code, ctrlKey, key, metaKey }: Key): ShowAction | null {
  if (altKey || ctrlKey || metaKey) return null
  if (/^\d$/u.test(key)) return { digit: key }
  return byKey.get(key) ?? byCode.get(code) ?? null
}
