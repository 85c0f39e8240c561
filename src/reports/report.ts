import type { SlideTable } from '#decks/slide.ts'
import type { Figure } from '#figures/figure.ts'
import type { Language } from '#language/language.ts'

/** A piece of a chapter, in reading order. */
export type ReportPart =
  /** 1 一、, 2 （一）, 3 1. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly caption: string; readonly table: SlideTable }
  /** Drawn, or as a table where offices have no such chart; the caption is its finding. */
  | { readonly kind: 'figure'; readonly figure: Figure }

/** The chapters that a reader may leave out. */
export const chapterIds = ['situation', 'duties', 'achievements', 'problems', 'plans', 'annexes'] as const

export type ChapterId = (typeof chapterIds)[number]

export interface ReportAnnex {
  readonly title: string
  readonly parts: readonly ReportPart[]
}

/** The yearly self-assessment report, made from the data: what a Word file is written from. */
export interface Report {
  readonly title: string
  /** 主送机关. */
  readonly addressee: string
  readonly opening: string
  readonly parts: readonly ReportPart[]
  readonly annexes: readonly ReportAnnex[]
  /** Who signs it. */
  readonly signature: string
  /** ISO day of the edition. */
  readonly date: string
  readonly language: Language
}
