/** Lets the browser go on, for `time` ms at least: what waits for it is a task of its own. */
export function pause(time = 0): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, time)
  })
}
