import { useEffect, useState } from 'react'
import styles from './on-its-way.module.css'

/** What takes shorter, in ms, is not seen to be on its way. */
const unseenFor = 300

/** Says that the page is a step behind what was asked for, which is on its way. */
export function OnItsWay() {
  const [isSeen, setSeen] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSeen(true), unseenFor)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  return <div className={styles['way']} data-behind="" hidden={!isSeen} aria-hidden="true" />
}
