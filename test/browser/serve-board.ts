import { env } from 'node:process'
import { build, preview } from 'vite'

/** The built application, served on this machine. */
export interface ServedBoard {
  /** Ends in a slash. */
  readonly address: string
  readonly close: () => Promise<void>
}

/** Builds the application as it ships and serves it on a free port. */
export async function serveBoard(): Promise<ServedBoard> {
  // The script that asks runs in Vite, which set it to development.
  env['NODE_ENV'] = 'production'
  await build({ logLevel: 'warn' })
  const server = await preview({ logLevel: 'warn', preview: { port: 0 } })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The preview server has no local address')
  return { address, close: () => server.close() }
}
