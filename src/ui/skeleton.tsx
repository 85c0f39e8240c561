import styles from './skeleton.module.css'

interface SkeletonProps {
  /** CSS lengths that match what will stand here. */
  readonly height: string
  readonly width?: string
}

/** Holds the place of something that is on its way. */
export function Skeleton({ height, width = '100%' }: SkeletonProps) {
  return <span className={styles['skeleton']} style={{ height, width }} aria-hidden="true" />
}
