import { builtinEnvironments, type Environment } from 'vitest/runtime'

/**
 * happy-dom with Node's own fetch. happy-dom's sends a request that nobody answers to the real network instead of failing
 * the test, and wants permission (CORS) for addresses that the test server answers.
 */
const screenEnvironment: Environment = {
  name: 'screen',
  viteEnvironment: 'client',
  async setup(global, options) {
    const { fetch, Request, Response, Headers, FormData, AbortController, AbortSignal } = globalThis
    const happyDom = await builtinEnvironments['happy-dom'].setup(global, options)
    for (const [name, value] of Object.entries({ fetch, Request, Response, Headers, FormData, AbortController, AbortSignal })) {
      Object.defineProperty(global, name, { value, configurable: true, writable: true })
    }
    return happyDom
  },
}

// Vitest takes an environment from the default export.
export default screenEnvironment
