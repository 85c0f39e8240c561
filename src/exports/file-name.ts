import type { Figure } from '#figures/figure.ts'

/** What names of files may not have on Windows, nor control characters. */
const forbidden = /[\\/:*?"<>|\p{Cc}]/gu

/** Of a longer title the start is enough to find the file again. */
const longestTitle = 60

/** The name of a figure's file: whose it is, of which year and edition, and what it says. */
export function fileName({ scope, title }: Figure, extension: string): string {
  const start = Array.from(title).slice(0, longestTitle).join('')
  const parts = [scope.districtName, String(scope.year), scope.edition, start]
  return `${parts.map((part) => part.replaceAll(forbidden, ' ').trim()).join('_')}.${extension}`
}
