import { languages, type Language } from './language.ts'

type Message = string | ((parameters: never) => string)

/** The same keys with the same parameters: a key that one language lacks does not compile. */
export type SameMessages<M> = {
  readonly [Key in keyof M]: M[Key] extends (parameters: infer Parameters) => string ? (parameters: Parameters) => string : string
}

export type Messages<M> = Readonly<Record<Language, M>>

type Others = typeof languages extends readonly [unknown, ...infer Rest] ? Rest : never

/** Something for each member of a list. */
type Each<List extends readonly unknown[], Content> = { [Place in keyof List]: Content }

/** One argument for each language after the first, in the order of `languages`. */
type Translations<M> = Each<Others, SameMessages<M>>

/**
 * One topic's messages in every language, in the order of `languages`; the Chinese set the keys and the parameters. A language
 * that a topic lacks is an argument that the compiler misses.
 */
export function defineMessages<M extends Record<string, Message>>(chinese: M, ...others: Translations<M>): Messages<SameMessages<M>>
export function defineMessages(...all: readonly Record<string, Message>[]) {
  return Object.fromEntries(languages.map((language, place) => [language, all[place] ?? {}]))
}
