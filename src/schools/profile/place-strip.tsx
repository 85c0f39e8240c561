import type { SchoolPlace } from '#indicators/schools/school-place.ts'
import styles from './profile.module.css'

interface PlaceStripProps {
  readonly place: SchoolPlace
  readonly value: number
  readonly limit: number | null
  readonly short: boolean
  /** Says in words what is drawn. */
  readonly words: string
}

const width = 180
const height = 22

/** The district's schools as a line with its middle half, this school's dot, and the standard. */
export function PlaceStrip({ place, value, limit, short, words }: PlaceStripProps) {
  const low = Math.min(place.least, limit ?? place.least)
  const high = Math.max(place.most, limit ?? place.most)
  const x = (one: number) => (high === low ? width / 2 : 6 + ((one - low) / (high - low)) * (width - 12))
  const middle = height / 2
  return (
    <svg className={styles['strip']} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
      <title>{words}</title>
      <path className={styles['range']} d={`M${x(place.least)} ${middle}H${x(place.most)}`} />
      <path className={styles['half']} d={`M${x(place.quarter)} ${middle}H${x(place.threeQuarters)}`} />
      <path className={styles['median']} d={`M${x(place.middle)} ${middle - 5}V${middle + 5}`} />
      {limit !== null && <path className={styles['limit']} d={`M${x(limit)} 2V${height - 2}`} />}
      {short ? (
        <path className={styles['dot']} data-short="true" d={`M${x(value)} ${middle - 6}l6 6l-6 6l-6 -6z`} />
      ) : (
        <circle className={styles['dot']} cx={x(value)} cy={middle} r="5" />
      )}
    </svg>
  )
}
