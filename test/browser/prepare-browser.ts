import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { env, getuid, platform } from 'node:process'
import { findBrowserProgram } from './browser-program.ts'

/**
 * Makes sure that this machine has a browser and a Chinese font, installing both where that needs no question (root on
 * Debian or Ubuntu).
 * @throws if one is missing and cannot be installed; the message says what to do.
 */
export function prepareBrowser(): void {
  const missing = [findBrowserProgram() === undefined && 'chromium', !hasChineseFont() && 'fonts-noto-cjk'].filter((name) => name !== false)
  if (missing.length === 0) return
  if (getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '--quiet'])
    run('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', ...missing])
  }
  if (findBrowserProgram() === undefined) {
    throw new Error(
      'No Chromium, Chrome or Edge found. Install one (Debian: apt-get install chromium), or set CHROMIUM to the path of its program.',
    )
  }
  if (!hasChineseFont()) {
    throw new Error(
      'No Chinese font found, and without one Chinese is drawn as nothing. Install one (Debian: apt-get install fonts-noto-cjk).',
    )
  }
}

/** Whether Chinese can be drawn. Windows and macOS bring their fonts; on Linux fontconfig knows. */
function hasChineseFont(): boolean {
  if (platform !== 'linux') return true
  const list = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' })
  return list.status === 0 && list.stdout.trim() !== ''
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } })
}
