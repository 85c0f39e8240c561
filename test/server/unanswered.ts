import { http, HttpResponse } from 'msw'

/**
 * The last handler: a request that nobody answers fails the test and does not reach the network. MSW's own
 * `onUnhandledRequest: 'error'` lets requests for common files (.json, .html) through.
 */
export const unanswered = http.all('*', ({ request }) => {
  console.error(`Nobody answers ${request.method} ${request.url}`)
  return HttpResponse.error()
})
