declare module 'scheduler' {
  /** How often a second React, which takes its turns from here, lets the browser answer while it draws; its published types leave it out. */
  export function unstable_forceFrameRate(perSecond: number): void
}
