import { readFile } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'
import { http, HttpResponse } from 'msw'

const folder = join(import.meta.dirname, '../../public/data')

/** Serves the files the product ships, whatever the address it is served at. */
export const publicData = http.get('*/data/*', async ({ request }) => {
  const { pathname } = new URL(request.url)
  const file = normalize(join(folder, decodeURIComponent(pathname.slice(pathname.lastIndexOf('/data/') + '/data/'.length))))
  if (!file.startsWith(folder + sep)) return new HttpResponse(null, { status: 403 })
  try {
    return new HttpResponse(await readFile(file), { headers: { 'Content-Type': 'application/json' } })
  } catch {
    return new HttpResponse('Not found', { status: 404 })
  }
})
