import { createContext, useContext } from 'react'
import type { Messages } from './define-messages.ts'
import { defaultLanguage, type Language } from './language.ts'

/** Set once by the application from the address; everything below reads it. */
export const LanguageContext = createContext<Language>(defaultLanguage)

/** The language of the reader. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** One topic's messages in the language of the reader. */
export function useMessages<M>(messages: Messages<M>): M {
  return messages[useLanguage()]
}
