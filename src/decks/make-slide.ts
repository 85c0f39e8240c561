import { figureOf } from '#figures/figure-catalogue.ts'
import { once } from '#statistics/once.ts'
import type { DistrictView } from '#view/district-view.ts'
import { coverSlide } from './content/cover-slide.ts'
import { dutiesSlide } from './content/duties-slide.ts'
import { figureSlide } from './content/figure-slide.ts'
import { honoursSlide } from './content/honours-slide.ts'
import { plansSlide } from './content/plans-slide.ts'
import { shortfallsSlide } from './content/shortfalls-slide.ts'
import { sourcesSlide } from './content/sources-slide.ts'
import type { SlideContent } from './slide-content.ts'
import type { Slide } from './slide.ts'

const makeOnce = once((viewed: DistrictView, content: SlideContent): Slide | null => {
  switch (content.kind) {
    case 'cover':
      return coverSlide(viewed)
    case 'duties':
      return dutiesSlide(viewed)
    case 'figure': {
      const figure = figureOf(content.figure, viewed)
      return figure === null ? null : figureSlide(figure, content.figure, viewed)
    }
    case 'shortfalls':
      return shortfallsSlide(viewed, content.duty, content.part)
    case 'honours':
      return honoursSlide(viewed, content.part)
    case 'plans':
      return plansSlide(viewed, content.part)
    case 'sources':
      return sourcesSlide(viewed, content.part)
  }
})

/** The slide of a content in a view, the same object for the same two; null where the district has nothing to show in it. */
export function makeSlide(content: SlideContent, viewed: DistrictView): Slide | null {
  return makeOnce(viewed, content)
}
