/** The year of the address if the district has it, else its latest. Years ascend and there is at least one. */
export function yearOf(years: readonly number[], asked: number | null): number {
  return years.find((year) => year === asked) ?? Math.max(...years)
}
