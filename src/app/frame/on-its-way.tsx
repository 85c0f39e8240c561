import { useEffect, useState } from 'react'
import styles from './on-its-way.module.css'

/** What takes shorter, in ms, is not seen to be on its way. */
const unseenFor = 300

/** Says that what was asked for is on its way. */
export function OnItsWay() {
  const [isSeen, setSeen] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSeen(true), unseenFor)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  return isSeen && <div className={styles['way']} aria-hidden="true" />
}
