import { DataFileError } from './data-file-error.ts'

/** Only what may pass by itself is tried again, once: a server in trouble, a line that is down. */
function retry(failures: number, error: unknown): boolean {
  if (failures > 0 || !(error instanceof DataFileError)) return false
  const { failure } = error
  return failure.kind === 'network' || (failure.kind === 'server' && failure.status >= 500)
}

/**
 * What all data files have in common as queries: they change by release, so they never grow stale; they are as near as
 * the page itself, so a browser that calls itself offline still asks; parsed content is passed on as it is.
 */
export const dataFileOptions = {
  staleTime: Infinity,
  networkMode: 'always',
  structuralSharing: false,
  retry,
  retryDelay: 500,
} as const
