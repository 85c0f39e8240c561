import type { PictureSize } from '#charts/picture-frame.ts'
import { slideSvg, type SlidePlace } from '#decks/drawing/slide-drawing.ts'
import type { Slide } from '#decks/slide.ts'
import { once } from '#statistics/once.ts'
import { memo } from 'react'

const addressOf = once(
  (slide: Slide, page: number | null, pages: number, size: PictureSize): string =>
    `data:image/svg+xml;charset=utf-8,${encodeURIComponent(slideSvg(slide, { page, pages }, size))}`,
)

interface SlidePictureProps {
  readonly slide: Slide
  readonly place: SlidePlace
  readonly size: PictureSize
  /** For one who cannot see it; none where the words stand beside it. */
  readonly alt?: string
  readonly className?: string | undefined
}

/** A slide drawn small, by the same drawing as the large one. */
export const SlidePicture = memo(function SlidePicture({ alt = '', className, place: { page, pages }, size, slide }: SlidePictureProps) {
  return (
    <img
      className={className}
      alt={alt}
      src={addressOf(slide, page, pages, size)}
      width={size.width}
      height={size.height}
      draggable={false}
      decoding="async"
    />
  )
})
