const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u
const narrow = /[ijlI.,:;|'!()[\] ·]/u
const broad = /[mwMW%@—…℃㎡]/u
const capital = /[A-Z&+−=<>≥≤÷×]/u

/**
 * Width of a text in px as a font of `size` px sets it, near enough to keep room for it: CJK 1 em, Latin about 0.56 em. It errs
 * on the wide side, because a label with too much room is better than a label that is cut.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return ems * size
}

function emsOf(character: string): number {
  if (wide.test(character)) return 1
  if (narrow.test(character)) return 0.34
  if (broad.test(character)) return 0.92
  if (capital.test(character)) return 0.68
  return 0.58
}
