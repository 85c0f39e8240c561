import { usePaper } from '#ui/use-paper.ts'
import { startTransition, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { FigureChart } from './figure-chart.tsx'
import type { PlottedFigure } from './kinds.ts'
import { largeType } from './large-type.ts'
import type { Size } from './layout/plot-area.ts'
import { measureRoom, type MeasuredRoom } from './measure-room.ts'
import { plotHeight } from './plot-height.ts'
import styles from './drawn-figure.module.css'

/** Two such charts fit beside each other on upright A4, three across it; `figure-frame.module.css` has the frame around it, in px. */
const paperWidth = 308

interface DrawnFigureProps {
  readonly figure: PlottedFigure
  readonly isLarge?: boolean
}

/** A figure drawn in the room that its parent has; `isLarge` over the whole window, in type that a meeting reads. */
export function DrawnFigure({ figure, isLarge = false }: DrawnFigureProps) {
  return (
    <ChartSize paper={{ width: paperWidth, height: plotHeight(figure, 'narrow') }}>
      {({ width, height }) => (
        <FigureChart figure={figure} width={width} height={height} {...(isLarge ? { type: largeType(figure, { width, height }) } : {})} />
      )}
    </ChartSize>
  )
}

interface ChartSizeProps {
  readonly children: (size: Size) => ReactNode
  /** The size on paper, where nothing can be measured before it is printed. */
  readonly paper: Size
}

/** Fills its parent and hands its size in whole px to the chart, which is drawn once the size is known. */
function ChartSize({ children, paper }: ChartSizeProps) {
  const isPaper = usePaper() !== null
  const box = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<MeasuredRoom | null>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const measure = (): void => {
      const next = measureRoom(element)
      const keep = (): void =>
        setSize((former) =>
          former?.width === next.width && former.height === next.height && former.enlarged === next.enlarged ? former : next,
        )
      // What is drawn already looks the same afterwards, so nobody waits for it.
      if (element.querySelector('[data-chart-place] > svg') === null) keep()
      else startTransition(keep)
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  if (isPaper) {
    return (
      <div ref={box} className={styles['box']}>
        <div style={paper}>{children(paper)}</div>
      </div>
    )
  }
  return (
    <div ref={box} className={styles['box']}>
      {size !== null && size.width > 0 && size.height > 0 ? (
        <div
          style={
            size.enlarged === 1
              ? undefined
              : { width: size.width, height: size.height, transform: `scale(${size.enlarged})`, transformOrigin: '0 0' }
          }
        >
          {children(size)}
        </div>
      ) : (
        // Empty for React; the prebuilt overview is drawn into it before React comes.
        <div className={styles['place']} data-chart-place="" suppressHydrationWarning>
          {''}
        </div>
      )}
    </div>
  )
}
