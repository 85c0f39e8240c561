import type { Slide } from '#decks/slide.ts'

/** All that a slide says, for one who cannot see it: a line each. */
export function slideWords({ body, remarks, section, source, subtitle, title }: Slide): string {
  const words =
    body.kind === 'figure'
      ? [body.figure.alt]
      : body.kind === 'table'
        ? body.rows.map(({ cells }) => cells.map(({ text }) => text).join(' '))
        : body.lines
  return [section, title, subtitle, ...words, ...remarks, source].filter((one) => one !== '').join('\n')
}
