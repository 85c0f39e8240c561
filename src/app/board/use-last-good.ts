import { useEffect, useRef } from 'react'

/** The value, or the last one that was there while the next is awaited or could not be had. */
export function useLastGood<Value>(value: Value | undefined): Value | undefined {
  const last = useRef(value)
  useEffect(() => {
    if (value !== undefined) last.current = value
  }, [value])
  return value ?? last.current
}
