import { usePaper } from '#ui/use-paper.ts'
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import type { Size } from './layout/plot-area.ts'
import styles from './chart-size.module.css'

interface ChartSizeProps {
  readonly children: (size: Size) => ReactNode
  /** The size on paper, where nothing can be measured before it is printed. */
  readonly paper: Size
}

interface Measured extends Size {
  /** How much larger than 16 px the reader or a wall of screens wants type. */
  readonly enlarged: number
}

/**
 * Fills its parent and hands its size in whole px to the chart, which is drawn once the size is known. Where type is larger
 * than usual, the chart is drawn for less room and enlarged with it.
 */
export function ChartSize({ children, paper }: ChartSizeProps) {
  const isPaper = usePaper() !== null
  const box = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<Measured | null>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const measure = (width: number, height: number): void => {
      const enlarged = enlargement()
      const next = { width: Math.floor(width / enlarged), height: Math.floor(height / enlarged), enlarged }
      setSize((former) => (former?.width === next.width && former.height === next.height && former.enlarged === enlarged ? former : next))
    }
    const observer = new ResizeObserver(() => measure(element.clientWidth, element.clientHeight))
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
      {size !== null && size.width > 0 && size.height > 0 && (
        <div
          style={
            size.enlarged === 1
              ? undefined
              : { width: size.width, height: size.height, transform: `scale(${size.enlarged})`, transformOrigin: '0 0' }
          }
        >
          {children(size)}
        </div>
      )}
    </div>
  )
}

function enlargement(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return size > 16 ? size / 16 : 1
}
