const key = 'duty-board reloaded for'

/**
 * Loads the page again at the same address, unless that was done for the same reason already: a server or a cache that goes on
 * giving out the old page must not make it a circle. False where it was not done.
 */
export function reloadOnce(reason: string): boolean {
  try {
    if (window.sessionStorage.getItem(key) === reason) return false
    window.sessionStorage.setItem(key, reason)
  } catch {
    // Without a memory nobody knows whether it was done: the reader decides.
    return false
  }
  window.location.reload()
  return true
}
