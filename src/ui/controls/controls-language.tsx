import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { locales } from '#language/language.ts'
import { useLanguage } from '#language/use-language.ts'

/**
 * Gives the reader's language to the controls of React Aria below it. It stands around them alone: asking the browser for its
 * own language, which the library does when it is loaded, took 50 ms of a slow processor before the first number.
 */
export function ControlsLanguage({ children }: { readonly children: ReactNode }) {
  return <I18nProvider locale={locales[useLanguage()].controls}>{children}</I18nProvider>
}
