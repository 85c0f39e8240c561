/** The page of a path: a drill-down lies over the page of its duty. */
export function pageOf(path: string): string {
  return path.split('/').slice(0, 3).join('/')
}

/** Whether a path is that of a drill-down: `/duty/funding/education-share`. */
export function isPanel(path: string): boolean {
  return path !== pageOf(path)
}
