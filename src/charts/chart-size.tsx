import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import type { Size } from './layout/plot-area.ts'
import styles from './chart-size.module.css'

interface ChartSizeProps {
  readonly children: (size: Size) => ReactNode
}

/** Fills its parent and hands its size in whole px to the chart, which is drawn once the size is known. */
export function ChartSize({ children }: ChartSizeProps) {
  const box = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const measure = (width: number, height: number): void => {
      const next = { width: Math.floor(width), height: Math.floor(height) }
      setSize((former) => (former?.width === next.width && former.height === next.height ? former : next))
    }
    const observer = new ResizeObserver(() => measure(element.clientWidth, element.clientHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={box} className={styles['box']}>
      {size !== null && size.width > 0 && size.height > 0 && children(size)}
    </div>
  )
}
