import { hatchedTones } from '#charts/drawing/hatched-tones.ts'
import { hatching } from '#charts/drawing/hatching.ts'
import { hatchingId } from '#charts/drawing/screen-paint.ts'
import { svgElement, svgElements } from '#charts/drawing/svg-element.ts'
import type { SvgNode } from '#charts/drawing/svg-node.ts'
import type { PictureSize } from '#charts/picture-frame.ts'
import { Fragment, useId } from 'react'

interface SlideSheetProps {
  readonly nodes: readonly SvgNode[]
  /** In which the nodes are drawn. */
  readonly size: PictureSize
  /** On the screen, in px; absent where it fills its room. */
  readonly width?: number
  readonly height?: number
  /** All that it says. */
  readonly label: string
}

/** A drawn slide as part of the page: in the colours of its room, sharp at any size, its words as words. */
export function SlideSheet({ height, label, nodes, size, width }: SlideSheetProps) {
  const id = useId()
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} width={width} height={height} role="img" aria-label={label}>
      {hatchedTones(nodes).map((tone) => (
        <Fragment key={tone}>{svgElement(hatching(tone, hatchingId(id, tone)), id)}</Fragment>
      ))}
      {svgElements(nodes, id)}
    </svg>
  )
}
