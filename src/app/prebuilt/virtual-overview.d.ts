declare module 'virtual:prebuilt-overview' {
  import type { PrebuiltOverview } from '#app/prebuilt/prebuilt-overview.ts'

  /** Null where nothing was built beforehand, as in development. */
  export const overview: PrebuiltOverview | null
}
