import { classesMessages } from '#language/messages/classes.ts'
import type { Language } from '#language/language.ts'
import { isAboveUsual, type ClassRow } from '#figures/classes/class-list.ts'

/** How a class stands to its standard, or to what is usual where no standard binds it. */
export function bandWords(row: ClassRow, language: Language): string {
  const { band, isUsual } = row
  const { aboveUsual, withinUsual, bandLarge, bandNone, bandOver, bandSuper, within } = classesMessages[language]
  if (isUsual) return isAboveUsual(row) ? aboveUsual : withinUsual
  return { within, over: bandOver, large: bandLarge, super: bandSuper, 'no-limit': bandNone }[band]
}
