import { DataFileError } from '../data-file-error.ts'

/** A server that wants to be left alone for longer, in seconds, is asked again by the reader alone. */
const longestWait = 60

/** Only what may pass by itself is tried again, once: a server in trouble, or a busy one when its time has come, a line that is down. */
function retry(failures: number, error: unknown): boolean {
  if (failures > 0 || !(error instanceof DataFileError)) return false
  const { failure } = error
  if (failure.kind === 'server') return (failure.status >= 500 || failure.status === 429) && (failure.retryAfter ?? 0) <= longestWait
  return failure.kind === 'network'
}

/**
 * What all data files have in common as queries: they change by release, so they never grow stale; they are as near as
 * the page itself, so a browser that calls itself offline still asks; parsed content is passed on as it is. They are the server's
 * (`isServed`), unless a query says otherwise.
 */
export const dataFileOptions = {
  staleTime: Infinity,
  networkMode: 'always',
  structuralSharing: false,
  retry,
  retryDelay: 500,
  meta: { isServed: true },
} as const
