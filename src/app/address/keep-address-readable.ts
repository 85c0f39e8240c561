import { repairHash } from './repair-hash.ts'

function repairAddress(): void {
  const { hash, search, pathname } = window.location
  const repaired = repairHash(hash, search)
  if ((repaired === hash || hash === '') && search === '') return
  window.history.replaceState(window.history.state, '', pathname + repaired)
}

/**
 * Mends the address in the bar, now and whenever another one is put there, so that what is copied from it is right again. Must
 * be called before the router is made: whoever listens first reads first.
 */
export function keepAddressReadable(): void {
  repairAddress()
  window.addEventListener('popstate', repairAddress)
}
