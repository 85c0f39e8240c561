/** The id of the section that shows one indicator over the years. */
export const trendSection = 'school-trend'

/** Brings the figure over the years into sight once it shows what was asked for; the table above it is long. */
export function showTrend(): void {
  requestAnimationFrame(() => {
    document.getElementById(trendSection)?.scrollIntoView({ block: 'center' })
  })
}
