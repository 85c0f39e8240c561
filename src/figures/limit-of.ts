import { firstTestedYear } from '#standards/applicable-standards.ts'
import type { FigureContext } from './figure-context.ts'

/** The value of a standard where it is in force in the chosen year; null before that, or without such a standard. */
export function limitOf(id: string | undefined, { standards, year }: FigureContext): number | null {
  const standard = id === undefined ? undefined : standards.get(id)
  return standard === undefined || firstTestedYear(standard) > year ? null : standard.value
}
