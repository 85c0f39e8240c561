import type { FigureName } from '#figures/figure-catalogue.ts'
import type { DutyId } from '#statistics/duty.ts'

/** What a slide is about: all that a saved deck keeps of it, beside what a reader changed. The rest is made from the data. */
export type SlideContent =
  | { readonly kind: 'cover' | 'duties' }
  | { readonly kind: 'figure'; readonly figure: FigureName }
  /** What is not met in a duty, largest gap first; the rest stands in further parts. */
  | { readonly kind: 'shortfalls'; readonly duty: DutyId; readonly part: number }
  | { readonly kind: 'honours' | 'plans' | 'sources'; readonly part: number }

/** The same text for the same content. */
export function contentKey(content: SlideContent): string {
  switch (content.kind) {
    case 'figure':
      return ['figure', content.figure.id, ...Object.values(content.figure.parameters ?? {}).filter((value) => value !== undefined)].join(
        ' ',
      )
    case 'shortfalls':
      return `shortfalls ${content.duty} ${content.part}`
    case 'cover':
    case 'duties':
      return content.kind
    default:
      return `${content.kind} ${content.part}`
  }
}
