import type { Figure } from '#figures/figure.ts'

/** What names of files may not have on Windows, nor control characters. */
const forbidden = /[\\/:*?"<>|\p{Cc}]/gu

/** Of a longer title the start is enough to find the file again. */
const longestTitle = 60

type OfScope = Pick<Figure, 'scope'>

function joined({ scope }: OfScope, what: string, extension: string): string {
  const parts = [scope.districtName, String(scope.year), scope.edition, what]
  return `${parts.map((part) => part.replaceAll(forbidden, ' ').trim()).join('_')}.${extension}`
}

/** The name of a figure's file: whose it is, of which year and edition, and what it says. */
export function fileName(figure: Figure, extension: string): string {
  return joined(figure, Array.from(figure.title).slice(0, longestTitle).join(''), extension)
}

/** The name of a file with many figures or slides, of which one is given. */
export function archiveName(one: OfScope, what: string, extension: string): string {
  return joined(one, what, extension)
}
