/**
 * The path of a limit over evenly spaced categories: level within a category, with an upright step where the limit changed,
 * and nothing where there was none. `edges` are the borders of the categories, one more than there are values.
 */
export function standardPath(values: readonly (number | null)[], edges: readonly number[], y: (value: number) => number): string {
  let path = ''
  let former: number | null = null
  values.forEach((value, index) => {
    const from = edges[index]
    const to = edges[index + 1]
    if (value !== null && from !== undefined && to !== undefined) {
      const height = y(value).toFixed(1)
      if (former === null) path += `M${from.toFixed(1)} ${height}`
      else if (former !== value) path += `V${height}`
      path += `H${to.toFixed(1)}`
    }
    former = value
  })
  return path
}
