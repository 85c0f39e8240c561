import type { Paint } from '#charts/drawing/paint.ts'
import { toneColour, toneInk } from '#charts/drawing/paint.ts'
import { path, rect, words, type SvgNode } from '#charts/drawing/svg-node.ts'
import { textWidth } from '#charts/layout/text-width.ts'
import { wrapLabel } from '#charts/layout/wrap-label.ts'
import { verdictSignMark } from '#charts/marks/verdict-sign-mark.ts'
import type { PictureSize } from '#charts/picture-frame.ts'
import type { Tally } from '#findings/tally.ts'
import { shortStatusWords } from '#format/status-words.ts'
import type { Language } from '#language/language.ts'
import { deckMessages } from '#language/messages/decks.ts'
import { inLanguage } from '#language/text.ts'
import type { SlideCell, SlideTable } from '../slide.ts'
import { columnWidths } from './column-widths.ts'

/** Words may be smaller than the other words of the slide, down to this share of them; and larger. */
const leastShare = 0.64
const mostShare = 1.2
/** Of the words of a cell: what goes with them, and the head. */
const smallShare = 0.8
const mostLines = 5
/** In ems: longer names may end in an ellipsis. */
const longestUsual = 36
/** Columns of numbers stay in one line while they have no more than this share of the width. */
const mostOfNumbers = 0.5
const mostDetailLines = 2

interface LaidCell {
  readonly cell: SlideCell
  readonly lines: readonly string[]
  readonly details: readonly string[]
  readonly height: number
  readonly isCut: boolean
}

interface Laid {
  readonly font: number
  readonly gap: number
  readonly widths: readonly number[]
  readonly head: readonly (readonly string[])[]
  readonly headHeight: number
  readonly rows: readonly { readonly isTotal: boolean; readonly cells: readonly LaidCell[]; readonly height: number }[]
  readonly height: number
  /** Whether some words have no room: smaller ones may. */
  readonly isCut: boolean
}

/** A table as large as the room allows; where not even small words make it fit, its last rows are counted instead. */
export function drawTable(table: SlideTable, room: PictureSize, language: Language): readonly SvgNode[] {
  const least = Math.round(room.type * leastShare)
  let font = Math.round(room.type * mostShare)
  let laid = layOut(table, room.width, font, language)
  // Larger than the other words only where much room is left: a table of one or two rows.
  while (font > least && (laid.isCut || laid.height > room.height * (font > room.type ? 0.7 : 1))) {
    font -= 1
    laid = layOut(table, room.width, font, language)
  }
  const shown = rowsThatFit(laid, room.height)
  const left = laid.rows.length - shown.length
  // Rows stand apart where there is room, but remain one table.
  const spare = left > 0 ? 0 : Math.min((room.height - laid.height) / Math.max(1, shown.length), laid.font * 1.1)
  const nodes: SvgNode[] = [...headNodes(table, laid, room.width)]
  let top = laid.headHeight
  for (const row of shown) {
    const height = row.height + spare
    if (top > laid.headHeight || row.isTotal)
      nodes.push(
        path({
          d: `M0 ${Math.round(top) + 0.5}H${room.width}`,
          fill: 'none',
          stroke: row.isTotal ? 'line-strong' : 'line',
          strokeWidth: 1,
        }),
      )
    let x = 0
    row.cells.forEach((laidCell, at) => {
      const width = laid.widths[at] ?? 0
      nodes.push(...cellNodes(laidCell, { x, width, middle: top + height / 2 }, table.columns[at]?.numeric === true, laid.font, language))
      x += width + laid.gap
    })
    top += height
  }
  if (left > 0) {
    const size = laid.font * smallShare
    nodes.push(words([{ x: 0, y: top + size, text: deckMessages[language].moreRows({ count: String(left) }) }], { size }))
  }
  return nodes
}

function layOut({ columns, rows }: SlideTable, width: number, font: number, language: Language): Laid {
  const gap = font * 0.9
  const small = font * smallShare
  const needs = columns.map(({ name, numeric }, at) => {
    const cells = rows.flatMap(({ cells: own }) => own[at] ?? [])
    const isBar = cells.some(({ shares }) => shares !== undefined)
    const natural = Math.max(
      textWidth(name, small),
      isBar ? font * 9 : 0,
      ...cells.map((cell) =>
        Math.max(textWidth(cell.text, font) + besideWords(cell, numeric, font, language), textWidth(cell.detail ?? '', small)),
      ),
    )
    // A hair more, or what just fits would break.
    return { natural: natural + 1, wraps: !numeric }
  })
  const numbers = needs.filter(({ wraps }) => !wraps).reduce((sum, { natural }) => sum + natural, 0)
  // Numbers with long units break, too, before names are left with a word a line.
  const able = numbers > width * mostOfNumbers ? needs.map(({ natural }) => ({ natural, wraps: true })) : needs
  const widths = columnWidths(able, width - gap * (columns.length - 1))
  const head = columns.map(({ name }, at) => wrapLabel(name, widths[at] ?? 0, small, 2))
  const headHeight = Math.max(...head.map((lines) => lines.length)) * small * 1.25 + font * 0.6
  const laidRows = rows.map(({ cells, isTotal = false }) => {
    const laid = cells.map((cell, at) => layOutCell(cell, widths[at] ?? 0, columns[at]?.numeric === true, font, language))
    return { isTotal, cells: laid, height: Math.max(...laid.map(({ height }) => height)) + font * 0.7 }
  })
  const height = headHeight + laidRows.reduce((sum, row) => sum + row.height, 0)
  const isCut = laidRows.some(({ cells }) => cells.some((cell) => cell.isCut))
  return { font, gap, widths, head, headHeight, rows: laidRows, height, isCut }
}

function layOutCell(cell: SlideCell, width: number, isNumeric: boolean, font: number, language: Language): LaidCell {
  const own = width - besideWords(cell, isNumeric, font, language)
  const lines = cell.text === '' ? [] : wrapLabel(cell.text, own, font, mostLines)
  const { detail = '' } = cell
  const details = detail === '' ? [] : wrapLabel(detail, width - signWidth(cell, isNumeric, font), font * smallShare, mostDetailLines)
  // A single word may be too wide, too; a name that is longer than any table is made for makes no other one smaller.
  const isUsual = textWidth(cell.text, 1) <= longestUsual
  const isCut = isUsual && lines.join('').replaceAll(/\s/gu, '') !== cell.text.replaceAll(/\s/gu, '')
  return { cell, lines, details, isCut, height: lines.length * font * 1.25 + details.length * font * smallShare * 1.25 }
}

function signWidth({ verdict }: SlideCell, isNumeric: boolean, font: number): number {
  return verdict === undefined || isNumeric ? 0 : font * 1.4
}

/** What stands in the line of the words beside them: the sign of a verdict, the mark of what was made up. */
function besideWords(cell: SlideCell, isNumeric: boolean, font: number, language: Language): number {
  const mark = cell.isIllustrative === true ? textWidth(markWords(language), font * smallShare) + font * 0.4 : 0
  return signWidth(cell, isNumeric, font) + mark
}

function markWords(language: Language): string {
  return inLanguage(shortStatusWords.illustrative, language)
}

function rowsThatFit({ font, headHeight, height, rows }: Laid, room: number): Laid['rows'] {
  if (height <= room) return rows
  let left = room - headHeight - font * 1.6
  const end = rows.findIndex((row) => {
    left -= row.height
    return left < 0
  })
  return rows.slice(0, end === -1 ? rows.length : Math.max(1, end))
}

function headNodes({ columns }: SlideTable, { font, gap, head, headHeight, widths }: Laid, width: number): readonly SvgNode[] {
  const size = font * smallShare
  let x = 0
  const names = columns.map(({ numeric }, at) => {
    const start = x
    const own = widths[at] ?? 0
    x += own + gap
    const lines = head[at] ?? []
    return words(
      lines.map((text, index) => ({
        x: numeric ? start + own : start,
        y: headHeight - font * 0.4 - (lines.length - index - 0.5) * size * 1.25,
        text,
      })),
      { size, anchor: numeric ? 'end' : 'start' },
    )
  })
  return [...names, path({ d: `M0 ${Math.round(headHeight) + 0.5}H${width}`, fill: 'none', stroke: 'line-strong', strokeWidth: 1.5 })]
}

interface Place {
  readonly x: number
  readonly width: number
  /** Of the row. */
  readonly middle: number
}

function cellNodes(laid: LaidCell, place: Place, isNumeric: boolean, font: number, language: Language): readonly SvgNode[] {
  const { cell, details, height, lines } = laid
  const { x, middle, width } = place
  if (cell.shares !== undefined) return shareBar(cell.shares, place, font)
  const sign = signWidth(cell, isNumeric, font)
  const mark = cell.isIllustrative === true ? textWidth(markWords(language), font * smallShare) + font * 0.4 : 0
  const start = isNumeric ? x + width - mark : x + sign
  const anchor = isNumeric ? 'end' : 'start'
  const top = middle - height / 2
  const fill: Paint = isNumeric && cell.verdict !== undefined ? toneInk(cell.verdict) : isNumeric && cell.text === '0' ? 'ink-faint' : 'ink'
  const nodes: SvgNode[] = []
  if (sign > 0 && cell.verdict !== undefined) nodes.push(verdictSignMark(cell.verdict, x, top + font * 0.13, font))
  if (lines.length > 0)
    nodes.push(
      words(
        lines.map((text, index) => ({ x: start, y: top + (index + 0.5) * font * 1.25, text })),
        { size: font, fill, anchor, ...(cell.isStrong === true ? { strong: true } : {}) },
      ),
    )
  if (mark > 0) {
    const end = isNumeric ? x + width : start + textWidth(lines.at(-1) ?? '', font) + mark
    nodes.push(
      words([{ x: end, y: top + (lines.length - 0.5) * font * 1.25, text: markWords(language) }], {
        size: font * smallShare,
        anchor: 'end',
      }),
    )
  }
  if (details.length > 0) {
    const size = font * smallShare
    const from = top + lines.length * font * 1.25
    nodes.push(
      words(
        details.map((text, index) => ({ x: isNumeric ? x + width : start, y: from + (index + 0.5) * size * 1.25, text })),
        { size, anchor },
      ),
    )
  }
  return nodes
}

const shares = [
  ['notMet', 'not-met'],
  ['watch', 'watch'],
  ['met', 'met'],
  ['unknown', 'not-assessable'],
] as const

/** How many of a duty's verdicts are which, as a bar of one length. */
function shareBar(tally: Tally, { x, width, middle }: Place, font: number): readonly SvgNode[] {
  const height = font * 0.72
  let left = x
  return shares.flatMap(([count, verdict]) => {
    if (tally[count] === 0) return []
    const own = (width * tally[count]) / tally.standards
    const node = rect({
      x: left,
      y: middle - height / 2,
      // A white hair between the parts tells them apart in grey, too.
      width: Math.max(1, own - 2),
      height,
      fill: toneColour(verdict),
      ...(verdict === 'watch' ? { fillOpacity: 0.6 } : {}),
    })
    left += own
    return [node]
  })
}
