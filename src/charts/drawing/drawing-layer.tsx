import { memo } from 'react'
import type { Size } from '#charts/layout/plot-area.ts'
import type { SvgNode } from './svg-node.ts'
import { useDrawnNodes } from './use-drawn-nodes.ts'
import styles from './drawing-layer.module.css'

interface DrawingLayerProps extends Size {
  readonly nodes: readonly SvgNode[]
}

/** One layer of a drawing on the screen. */
export const DrawingLayer = memo(function DrawingLayer({ nodes, width, height }: DrawingLayerProps) {
  return <svg ref={useDrawnNodes<SVGSVGElement>(nodes)} className={styles['layer']} width={width} height={height} />
})
