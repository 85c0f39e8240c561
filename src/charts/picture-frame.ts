import { statusWords } from '#format/status-words.ts'
import type { Figure } from '#figures/figure.ts'
import { inLanguage } from '#language/text.ts'
import { circle, group, rect, words, type SvgNode } from './drawing/svg-node.ts'
import { kinds } from './kinds.ts'
import type { Room } from './layout/plot-area.ts'
import { textWidth } from './layout/text-width.ts'
import { linesNeeded, wrapLabel } from './layout/wrap-label.ts'
import { toldStatuses } from './told-statuses.ts'

/** Size of a picture and of its words, in px. */
export type PictureSize = Required<Room>

/** For a slide of 16 : 9, read from the last row of a room. */
export const slideSize: PictureSize = { width: 1600, height: 900, type: 28 }

/** What is written around what a picture shows. */
export interface FrameWords {
  /** What it belongs to, above the finding. */
  readonly section?: string
  readonly title: string
  readonly subtitle: string
  /** "来源：自查报告 二（四）"; empty where there is none. */
  readonly source: string
  readonly notes: readonly string[]
  /** Whose it is, in the lower right corner. */
  readonly place: string
  /** How reported and illustrative numbers are drawn, around a middle line. */
  readonly key: KeyMarks
}

export interface KeyMarks {
  readonly nodes: readonly SvgNode[]
  readonly width: number
}

export const noKey: KeyMarks = { nodes: [], width: 0 }

/** A picture without what it shows: its words, and the room that they leave, from the left upper corner. */
export interface PictureFrame {
  readonly nodes: readonly SvgNode[]
  readonly room: Room & { readonly x: number; readonly y: number; readonly type: number }
}

/** How much larger than the other words a finding is, and how many lines it may have: a long one is smaller rather than cut. */
const headings = [
  { share: 1.5, lines: 2 },
  { share: 1.3, lines: 3 },
  { share: 1.1, lines: 4 },
  { share: 0.9, lines: 6 },
] as const
const smallShare = 0.72

/** Words in the foot of a picture, in px. */
export function footType({ type }: PictureSize): number {
  return type * smallShare
}

/** Sets the words of a picture: section, finding and measure above, what must be known below. Pure, nothing is measured. */
export function pictureFrame({ key, notes, place, section, source, subtitle, title }: FrameWords, size: PictureSize): PictureFrame {
  const { width, height, type } = size
  const margin = Math.round(type * 1.4)
  const wide = width - margin * 2
  const column = (lines: readonly string[], high: number, top: number, line: number) =>
    lines.map((text, index) => ({ x: margin, y: top + (index + 0.5) * high * line, text }))
  const sectionType = type * 0.82
  const titleTop = margin + (section === undefined ? 0 : sectionType * 1.5)
  const fitting = headings.find(({ lines, share }) => linesNeeded(title, wide, type * share) <= lines) ?? headings[3]
  const heading = type * fitting.share
  const titleLines = wrapLabel(title, wide, heading, fitting.lines)
  const subtitleTop = titleTop + titleLines.length * heading * 1.25 + type * 0.2
  const subtitleLines = wrapLabel(subtitle, wide, type, 2)
  const top = subtitleTop + type * (0.5 + subtitleLines.length * 1.4)
  const small = footType(size)
  // In a narrow picture the sources stand below the line that says whose it is.
  const beside = wide - textWidth(place, small) - key.width - type * 2
  const isBeside = beside >= type * 9
  const sourceLines = wrapLabel(source, isBeside ? beside : wide, small, 2)
  const told = [...sourceLines, ...notes.flatMap((note) => wrapLabel(note, wide, small, 2))].filter((line) => line !== '')
  const foot = isBeside ? told : ['', ...told]
  const footTop = height - margin * 0.7 - Math.max(1, foot.length) * small * 1.4
  return {
    nodes: [
      ...(section === undefined ? [] : [words(column([section], sectionType, margin, 1), { size: sectionType })]),
      words(column(titleLines, heading, titleTop, 1.25), { size: heading, fill: 'ink', strong: true }),
      words(column(subtitleLines, type, subtitleTop, 1.4), { size: type }),
      ...(foot.length === 0 ? [] : [words(column(foot, small, footTop, 1.4), { size: small })]),
      group({ transform: `translate(${width - margin - textWidth(place, small) - type - key.width} ${footTop + small * 0.7})` }, key.nodes),
      words([{ x: width - margin, y: footTop + small * 0.7, text: place }], { size: small, anchor: 'end' }),
    ],
    room: { x: margin, y: top, width: wide, height: Math.max(type, footTop - top - type * 0.5), type },
  }
}

/** How reported and illustrative numbers of a figure are drawn, from left to right around a line, with its width. */
export function keyMarks({ kind, language, status }: Figure, size: number): KeyMarks {
  const nodes: SvgNode[] = []
  let x = 0
  for (const one of toldStatuses[status]) {
    const text = inLanguage(statusWords[one], language)
    const isReported = one === 'reported'
    const look = { stroke: 'ink-soft', strokeWidth: 1.5 } as const
    nodes.push(
      kinds[kind].mark === 'point'
        ? circle({ cx: x + size * 0.4, cy: 0, r: size * 0.32, fill: isReported ? 'ink-soft' : 'surface', ...look })
        : rect({
            x,
            y: -size * 0.4,
            width: size * 0.8,
            height: size * 0.8,
            rx: 1.5,
            fill: isReported ? 'ink-soft' : { hatched: 'not-assessable' },
            ...look,
          }),
      words([{ x: x + size * 1.1, y: 0, text }], { size }),
    )
    x += size * 1.1 + textWidth(text, size) + size
  }
  return { nodes, width: x }
}
