import { existsSync } from 'node:fs'
import { env, getuid, platform } from 'node:process'

/** What Playwright needs to start the browser that is installed on this machine. */
export interface BrowserProgram {
  readonly executablePath: string
  readonly args: readonly string[]
}

const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    'C:/Program Files/Microsoft/Edge/Application/msedge.exe',
  ],
}

// Nothing the browser does on its own account may reach for the network.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The browser named by `CHROMIUM`, or else the first Chromium, Chrome or Edge of this machine. */
export function findBrowserProgram(): BrowserProgram | undefined {
  const executablePath = [env['CHROMIUM'] ?? '', ...(places[platform] ?? [])].find((path) => path !== '' && existsSync(path))
  if (executablePath === undefined) return undefined
  // Chromium refuses to start its sandbox as root, which is what build machines run as.
  return { executablePath, args: getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet }
}

/** The browser, or an error that says what to install. */
export function browserProgram(): BrowserProgram {
  const program = findBrowserProgram()
  if (program === undefined) {
    throw new Error('No Chromium, Chrome or Edge found. Install one, or set CHROMIUM to the path of its program.')
  }
  return program
}
