import { textWidth } from './text-width.ts'

const ellipsis = '…'
/** A Latin word or number with its punctuation stays whole, and a number with its unit (13 人); between CJK characters a line may break anywhere. */
const pieces =
  /[\d.,]*\d \p{Script=Han}[，。、；：）》”！？]*\s*|(?:(?!\p{Script=Han})\S)+\s*|\p{Script=Han}[，。、；：）》”！？]*\s*|\s+/gu

/**
 * A text in at most `most` lines no wider than `width` px, of about the same length; what does not fit ends in an ellipsis.
 */
export function wrapLabel(text: string, width: number, size: number, most: number): readonly string[] {
  const lines = breakLines(text, width, size)
  if (lines.length === 1 || lines.length > most) return cutLines(lines, width, size, most)
  // As many lines at the least width: no single character is left over for the last one.
  for (let least = textWidth(text, size) / lines.length; least < width; least += size / 2) {
    const even = breakLines(text, least, size)
    if (even.length === lines.length && even.every((line) => textWidth(line.trimEnd(), size) <= width)) {
      return even.map((line) => line.trimEnd())
    }
  }
  return cutLines(lines, width, size, most)
}

/** How many lines a text takes that is cut nowhere. */
export function linesNeeded(text: string, width: number, size: number): number {
  return breakLines(text, width, size).length
}

/** Lines with the spaces that end them: joined they are the text again. */
function breakLines(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(pieces) ?? []) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line)
      line = piece
    } else line += piece
  }
  return line.trimEnd() === '' ? lines : [...lines, line]
}

function cutLines(lines: readonly string[], width: number, size: number, most: number): readonly string[] {
  const shown = lines.slice(0, most)
  const rest = lines.slice(most - 1).join('')
  return shown.map((line, index) => shorten((index === most - 1 ? rest : line).trimEnd(), width, size))
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

/** The name of a limit in one line of at most `width` px: the number that ends it is not cut, nor the word before it where that has room. */
export function shortenLimit(name: string, width: number, size: number): string {
  if (textWidth(name, size) <= width) return name
  for (const end of [/ \S+ \S*\d\S*$/, / \S*\d\S*$/].flatMap((ending) => name.match(ending) ?? [])) {
    const room = width - textWidth(end, size)
    if (room >= 1.5 * size) return shorten(name.slice(0, -end.length), room, size) + end
  }
  return shorten(name, width, size)
}
