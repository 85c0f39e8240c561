import { useMemo, useState, type ReactNode } from 'react'
import type { ViewAddress } from '#view/view-address.ts'
import { defaultView } from '#view/parse-view-state.ts'
import { ViewNavigationContext } from '#view/view-navigation.ts'

interface InAddressProps {
  readonly children: ReactNode
  readonly path?: string
  /** Hears where the reader goes. */
  readonly onOpen?: (address: ViewAddress) => void
}

/** An address that follows the reader, as the application's does. */
export function InAddress({ children, path = '/', onOpen }: InAddressProps) {
  const [address, setAddress] = useState<ViewAddress>({ path, view: defaultView, record: null, details: {} })
  const navigation = useMemo(() => {
    const open = (next: ViewAddress): void => {
      setAddress(next)
      onOpen?.(next)
    }
    return { ...address, latest: () => address, open, leave: open, prepare: () => undefined }
  }, [address, onOpen])
  return <ViewNavigationContext value={navigation}>{children}</ViewNavigationContext>
}
