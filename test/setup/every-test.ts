import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { dataServer } from '#test/server/data-server.ts'
import { checkConsole, listenToConsole } from './console-guard.ts'

// A key named "__proto__" in somebody's file must not be able to reach every object of the page. Sealed, not frozen: the
// decimals inside Recharts write a `valueOf` of their own, which a frozen prototype forbids.
Object.seal(Object.prototype)

beforeAll(() => {
  dataServer.listen({ onUnhandledRequest: 'error' })
})
beforeEach(listenToConsole)
afterEach(() => {
  dataServer.resetHandlers()
  checkConsole()
})
afterAll(() => {
  dataServer.close()
})
