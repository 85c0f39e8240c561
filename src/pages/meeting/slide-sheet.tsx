import type { SvgNode } from '#charts/drawing/svg-node.ts'
import { useDrawnNodes } from '#charts/drawing/use-drawn-nodes.ts'
import type { PictureSize } from '#charts/picture-frame.ts'

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
  const place = useDrawnNodes<SVGSVGElement>(nodes)
  return <svg ref={place} viewBox={`0 0 ${size.width} ${size.height}`} width={width} height={height} role="img" aria-label={label} />
}
