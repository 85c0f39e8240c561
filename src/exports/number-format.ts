/** A literal piece of a number format. */
function quoted(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`
}

interface Around {
  /** The unit of the number, as it may stand behind it in the text. */
  readonly unit: string
  /** Whether the format writes the unit, or it has a place of its own. */
  readonly isUnitShown: boolean
  /** What the number rests on, behind all else. */
  readonly mark?: string
}

/**
 * The number format that shows a number as it is read: its decimals, thousands, what the source says of it ("500 余"), so that one
 * that is edited is still shown so.
 */
export function numberFormat(text: string, decimals: number, { isUnitShown, mark = '', unit }: Around): string {
  const number = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
  const [before = '', after = ''] = text.split(/[\d.,]*\d/u)
  const bare = unit !== '' && after.endsWith(unit) ? after.slice(0, after.length - unit.length).trimEnd() : after
  return `${quoted(before)}${number}${quoted(bare)}${quoted(isUnitShown ? unit : '')}${quoted(mark)}`
}
