import type { PictureSize } from '#charts/picture-frame.ts'
import { drawSlide } from '#decks/drawing/slide-drawing.ts'
import { usePaper } from '#ui/use-paper.ts'
import type { shownPages } from '../show/show-state.ts'
import { SlideSheet } from '../slide-sheet.tsx'
import { slideWords } from '../slide-words.ts'
import styles from './deck-paper.module.css'

/** How slides stand on paper: one across A4, two or six upright, or one with its notes. */
export const paperLayouts = ['one', 'two', 'six', 'notes'] as const

export type PaperLayout = (typeof paperLayouts)[number]

interface DeckPaperProps {
  readonly pages: ReturnType<typeof shownPages>
  readonly size: PictureSize
  readonly layout: PaperLayout
}

/** The deck on paper, drawn while it is printed. */
export function DeckPaper({ layout, pages, size }: DeckPaperProps) {
  if (usePaper() === null) return null
  return (
    <div className={styles['paper']} data-layout={layout}>
      {pages.map(({ page, saved, slide }) => (
        <section key={saved.id} className={styles['slide']}>
          <SlideSheet nodes={drawSlide(slide, { page, pages: pages.length }, size)} size={size} label={slideWords(slide)} />
          {layout === 'notes' && (
            <div className={styles['notes']}>
              {slide.notes.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          )}
        </section>
      ))}
    </div>
  )
}
