/** Throws the reason of a signal that says to stop. Chromium below 100 has no `throwIfAborted`, below 98 no reason. */
export function throwIfAborted(signal: AbortSignal): void {
  if (!signal.aborted) return
  const reason: unknown = signal.reason
  throw reason instanceof Error ? reason : new DOMException('The file is no longer wanted.', 'AbortError')
}
