/** Seconds after which a server wants to be asked again; null where it does not say, or not in a way that can be read (RFC 9110, 10.2.3). */
export function retryAfterSeconds(headers: Headers, now: number): number | null {
  const value = headers.get('retry-after')
  if (value === null) return null
  if (/^\d+$/.test(value.trim())) return Number(value)
  const date = Date.parse(value)
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000))
}

const times = new Map<string, number>()

/** Keeps when a busy server wants to be asked for a file again, in ms as `Date.now()` counts. */
export function keepAskAgainTime(file: string, time: number): void {
  times.set(file, time)
}

/** When a busy server wants to be asked for a file again; null where it may be asked now. */
export function askAgainTime(file: string): number | null {
  const time = times.get(file)
  if (time === undefined || time <= Date.now()) return null
  return time
}
