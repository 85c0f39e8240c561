import { pause } from './pause.ts'

/** So long, in ms, the browser waits without anybody noticing: half a frame. */
const longest = 8

/** Takes steps one after another; whenever they have taken as long as the browser may wait, it goes on before the next. */
export async function inSlices(steps: readonly (() => void)[], goOn: () => Promise<unknown> = pause): Promise<void> {
  let since = performance.now()
  for (const step of steps) {
    if (performance.now() - since > longest) {
      await goOn()
      since = performance.now()
    }
    step()
  }
}
