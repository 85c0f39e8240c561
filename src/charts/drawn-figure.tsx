import { usePaper } from '#ui/use-paper.ts'
import { startTransition, useLayoutEffect, useRef, useState } from 'react'
import { FigureChart } from './figure-chart.tsx'
import type { PlottedFigure } from './kinds.ts'
import { largeType } from './large-type.ts'
import { measureRoom, type MeasuredRoom } from './measure-room.ts'
import { plotHeight } from './plot-height.ts'
import styles from './drawn-figure.module.css'

/** Two such charts fit beside each other on upright A4, three across it; `figure-frame.module.css` has the frame around it, in px. */
const paperWidth = 308

interface DrawnFigureProps {
  readonly figure: PlottedFigure
  readonly isLarge?: boolean
}

/** A figure and the room that it has; drawn together, so that it is not drawn for the room of the figure before it. */
interface Measured {
  readonly figure: PlottedFigure
  readonly room: MeasuredRoom
}

/**
 * A figure drawn in the room that its parent has, in whole px; `isLarge` over the whole window, in type that a meeting reads. Its
 * room is measured once it stands in the page, before that is painted: React draws all that were measured together.
 */
export function DrawnFigure({ figure, isLarge = false }: DrawnFigureProps) {
  const isPaper = usePaper() !== null
  const box = useRef<HTMLDivElement>(null)
  const [measured, setMeasured] = useState<Measured | null>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const measure = (): void => {
      const room = measureRoom(element)
      const keep = (): void => setMeasured((former) => (former?.figure === figure && isSame(former.room, room) ? former : { figure, room }))
      // What is drawn already looks the same afterwards, so nobody waits for it.
      if (element.querySelector('[data-chart-place] > svg') === null) keep()
      else startTransition(keep)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [figure])
  if (isPaper) {
    // Nothing can be measured before it is printed.
    const paper = { width: paperWidth, height: plotHeight(figure, 'narrow') }
    return (
      <div ref={box} className={styles['box']}>
        <div style={paper}>
          <FigureChart figure={figure} {...paper} />
        </div>
      </div>
    )
  }
  return (
    <div ref={box} className={styles['box']}>
      {measured !== null && measured.room.width > 0 && measured.room.height > 0 ? (
        <MeasuredChart {...measured} isLarge={isLarge} />
      ) : (
        // Empty for React; the prebuilt overview is drawn into it before React comes.
        <div className={styles['place']} data-chart-place="" suppressHydrationWarning>
          {''}
        </div>
      )}
    </div>
  )
}

function isSame(one: MeasuredRoom, other: MeasuredRoom): boolean {
  return one.width === other.width && one.height === other.height && one.enlarged === other.enlarged
}

function MeasuredChart({ figure, room: { enlarged, height, width }, isLarge }: Measured & { readonly isLarge: boolean }) {
  const look = enlarged === 1 ? undefined : { width, height, transform: `scale(${enlarged})`, transformOrigin: '0 0' }
  const type = isLarge ? { type: largeType(figure, { width, height }) } : {}
  return (
    <div style={look}>
      <FigureChart figure={figure} width={width} height={height} {...type} />
    </div>
  )
}
