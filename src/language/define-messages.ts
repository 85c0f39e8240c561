import type { Language } from './language.ts'

type Message = string | ((parameters: never) => string)

/** The same keys with the same parameters: a key that one language lacks does not compile. */
export type SameMessages<M> = {
  readonly [Key in keyof M]: M[Key] extends (parameters: infer Parameters) => string ? (parameters: Parameters) => string : string
}

export type Messages<M> = Readonly<Record<Language, M>>

/** One topic's messages in both languages; the Chinese set the keys and the parameters. */
export function defineMessages<M extends Record<string, Message>>(chinese: M, english: SameMessages<M>): Messages<SameMessages<M>>
export function defineMessages(chinese: Record<string, Message>, english: Record<string, Message>) {
  return { 'zh-CN': chinese, en: english }
}
