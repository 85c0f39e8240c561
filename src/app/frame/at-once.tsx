import { LanguageContext } from '#language/use-language.ts'
import { ViewNavigationContext } from '#view/view-navigation.ts'
import type { ReactNode } from 'react'
import { useAddress } from '../address/use-address.ts'

/**
 * What follows the address at once, in a frame that shows it a step behind. It reads the address itself: given from above, React
 * would look through all of the page for what reads it, which took nearly half of the answer to a press.
 */
export function AtOnce({ children }: { readonly children: ReactNode }) {
  const address = useAddress()
  return (
    <ViewNavigationContext value={address}>
      <LanguageContext value={address.view.language}>{children}</LanguageContext>
    </ViewNavigationContext>
  )
}
