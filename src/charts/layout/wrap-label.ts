import { textWidth } from './text-width.ts'

const ellipsis = '…'
/** A Latin word or number with its punctuation stays whole; between CJK characters a line may break anywhere. */
const pieces =
  /[\p{L}\p{N}\p{P}\p{S}](?<!\p{Script=Han})(?:[\p{L}\p{N}\p{P}\p{S}](?<!\p{Script=Han}))*\s*|\p{Script=Han}[，。、；：）》”！？]*\s*|\s+/gu

/** A text in at most `most` lines no wider than `width` px; what does not fit ends in an ellipsis. */
export function wrapLabel(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(pieces) ?? []) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd())
      line = piece
    } else line += piece
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd())
  const shown = lines.slice(0, most)
  const rest = lines.length > most ? [shown.at(-1) ?? '', ...lines.slice(most)].join(' ') : (shown.at(-1) ?? '')
  return [...shown.slice(0, -1), shorten(rest, width, size)].map((one, index) =>
    index < shown.length - 1 ? shorten(one, width, size) : one,
  )
}

/** A text in one line of at most `width` px, with an ellipsis where it was cut. */
export function shorten(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text
  const characters = Array.from(text)
  let room = width - textWidth(ellipsis, size)
  const kept = characters.findIndex((character) => {
    room -= textWidth(character, size)
    return room < 0
  })
  return `${characters.slice(0, Math.max(1, kept)).join('').trimEnd()}${ellipsis}`
}
