import type { SchoolPlace } from '#indicators/schools/school-place.ts'
import type { Status } from '#statistics/statistic.ts'
import { stripLayout } from './strip-layout.ts'
import styles from './place-strip.module.css'

interface PlaceStripProps {
  readonly place: SchoolPlace
  readonly value: number
  readonly status: Status
  readonly limit: number | null
  readonly short: boolean
  /** Says in words what is drawn. */
  readonly words: string
}

const width = 180
const height = 22

/** The district's schools as a line with its middle half, this school's mark, and the standard. */
export function PlaceStrip({ place, value, status, limit, short, words }: PlaceStripProps) {
  const x = stripLayout(place, value, limit, width, 8)
  const middle = height / 2
  return (
    <svg className={styles['strip']} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
      <title>{words}</title>
      <path className={styles['range']} d={`M${x.least} ${middle}H${x.most}`} />
      <path className={styles['half']} d={`M${x.quarter} ${middle}H${x.threeQuarters}`} />
      <path className={styles['median']} d={`M${x.middle} ${middle - 5}V${middle + 5}`} />
      {x.limit !== null && <path className={styles['limit']} d={`M${x.limit} 1V${height - 1}`} />}
      {short ? (
        <path className={styles['own']} data-short="true" data-status={status} d={`M${x.own} ${middle - 6}l6 6l-6 6l-6 -6z`} />
      ) : (
        <circle className={styles['own']} data-status={status} cx={x.own} cy={middle} r="4.5" />
      )}
    </svg>
  )
}
