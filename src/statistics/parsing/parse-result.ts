import type { Problem } from './problem.ts'

/** Why a file is not taken. */
export type Refusal =
  | { readonly kind: 'wrong-format'; readonly received: string | null; readonly wanted: string }
  | { readonly kind: 'newer-version' | 'older-version'; readonly received: number; readonly wanted: number }
  /** At most `problemLimit` problems; as many as that mean that there may be more. */
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }

export type ParseResult<Content> =
  { readonly kind: 'parsed'; readonly content: Content } | { readonly kind: 'refused'; readonly refusal: Refusal }
