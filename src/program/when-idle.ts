/** Does something once the browser has nothing else to do. Browsers without idle callbacks (Safari) go on after a moment. */
export const whenIdle: (next: () => void) => void =
  typeof requestIdleCallback === 'function' ? (next) => requestIdleCallback(next) : (next) => setTimeout(next, 50)
