import type { Page } from '@playwright/test'

/** How long the page took to answer an input, in ms from the input event. */
export interface Answer {
  /** Until the first frame that shows a change. */
  readonly first: number
  /** Until the frame after the last change. */
  readonly settled: number
}

/** Does something a reader does, and measures when the page shows it. Changes have settled when none came for half a second. */
export async function measureAnswer(page: Page, act: () => Promise<void>): Promise<Answer> {
  await page.evaluate(() => {
    const quiet = 500
    const painted = () =>
      new Promise<number>((resolve) =>
        // Before React goes on drawing: its tasks were queued before the frame and are of usual priority.
        requestAnimationFrame(() => void scheduler.postTask(() => resolve(performance.now()), { priority: 'user-blocking' })),
      )
    const measured = new Promise<Answer>((resolve) => {
      let start = 0
      let first = 0
      let settled = 0
      let timer = 0
      const begin = (event: Event) => {
        if (start === 0) start = event.timeStamp
      }
      const observer = new MutationObserver(() => {
        if (start === 0) return
        clearTimeout(timer)
        void painted().then((time) => {
          if (first === 0) first = time
          settled = time
        })
        timer = window.setTimeout(() => {
          observer.disconnect()
          resolve({ first: first - start, settled: settled - start })
        }, quiet)
      })
      for (const type of ['pointerup', 'keydown', 'change', 'popstate']) addEventListener(type, begin, { capture: true, once: true })
      observer.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true })
    })
    Object.assign(globalThis, { measured })
  })
  await act()
  return page.evaluate<Answer>('measured')
}
