import { type Browser, chromium } from '@playwright/test'
import { browserProgram } from './browser-program.ts'
import { prepareBrowser } from './prepare-browser.ts'

/** Starts the browser of this machine, after making sure that it can draw Chinese. */
export async function launchBrowser(): Promise<Browser> {
  prepareBrowser()
  const { executablePath, args } = browserProgram()
  return chromium.launch({ executablePath, args: [...args] })
}
