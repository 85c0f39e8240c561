/** One picture of the documentation: what is shown, and how large the window is. */
export interface Picture {
  readonly name: string
  /** The address after the hash. */
  readonly address: string
  readonly size: { readonly width: number; readonly height: number }
}

const hall = { width: 1920, height: 1080 }
const desk = { width: 1366, height: 768 }
const phone = { width: 390, height: 844 }

export const pictures: readonly Picture[] = [
  { name: 'overview', address: '/', size: hall },
  { name: 'overview-en', address: '/?lang=en', size: hall },
  { name: 'overview-phone', address: '/', size: phone },
  { name: 'duty', address: '/duty/integration', size: desk },
  { name: 'duty-en', address: '/duty/integration?lang=en', size: desk },
  { name: 'drill-down', address: '/duty/integration/variation-sports-area-per-student-primary', size: desk },
  { name: 'table', address: '/duty/funding?view=table', size: desk },
  { name: 'balance', address: '/balance', size: hall },
  { name: 'balance-en', address: '/balance?lang=en', size: hall },
  { name: 'classes', address: '/classes', size: desk },
  { name: 'schools', address: '/schools', size: desk },
  { name: 'school', address: '/schools/primary-5', size: desk },
  { name: 'meeting', address: '/meeting', size: hall },
  { name: 'show', address: '/meeting/show?slide=5', size: desk },
  { name: 'presenter', address: '/meeting/presenter?slide=5', size: desk },
  { name: 'data', address: '/data', size: desk },
  { name: 'achievements', address: '/achievements', size: desk },
]
