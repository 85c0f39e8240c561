import { useEffect } from 'react'

/** Tries again by itself when the network is back, if that is what was missing. */
export function useRetryOnline(isNetworkMissing: boolean, retry: () => void): void {
  useEffect(() => {
    if (!isNetworkMissing) return
    window.addEventListener('online', retry)
    return () => {
      window.removeEventListener('online', retry)
    }
  }, [isNetworkMissing, retry])
}
