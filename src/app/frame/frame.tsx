import { useDeferredValue, useEffect } from 'react'
import { useAddress } from '../address/use-address.ts'
import { OnItsWay } from './on-its-way.tsx'
import { ShownFrame } from './shown-frame.tsx'
import { useScrollMemory } from './use-scroll-memory.ts'

/**
 * What stands around every page. The filters (`AtOnce`) and the marked page follow the address at once, all else a step behind
 * (React's deferred value).
 */
export function Frame() {
  const address = useAddress()
  const shown = useDeferredValue(address)
  const { language } = address.view
  useScrollMemory(shown.path, shown.record !== null)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <>
      <ShownFrame shown={shown} path={address.path} />
      {shown !== address && <OnItsWay />}
    </>
  )
}
