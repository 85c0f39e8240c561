import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { arch, env, platform } from 'node:process'
import { type Browser, chromium } from '@playwright/test'

/** Kernels that offices still run: 109 is the last for Windows 7, 92 that of domestic browsers. */
export type OldKernel = 92 | 109

interface Packed {
  readonly args: readonly string[]
  readonly executablePath: Promise<string | null> | (() => Promise<string>)
}

/** What the packages that hold the kernels export. */
async function packed(kernel: OldKernel): Promise<Packed> {
  const loaded = kernel === 109 ? await import('chromium-109') : await import('chromium-92')
  return loaded.default
}

/**
 * Starts an old kernel, or says why this machine cannot. Both unpack themselves to the system's temporary folder, under one
 * name: each is given a folder of its own.
 */
export async function startOldChromium(kernel: OldKernel): Promise<Browser | string> {
  if (platform !== 'linux' || arch !== 'x64') return `Chromium ${kernel} is packed for Linux on x64 alone`
  const before = { ...env }
  const folder = mkdtempSync(join(tmpdir(), `chromium-${kernel}-`))
  mkdirSync(folder, { recursive: true })
  Object.assign(env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' })
  try {
    const { args, executablePath } = await packed(kernel)
    const program = typeof executablePath === 'function' ? await executablePath() : await executablePath
    if (program === null) return `Chromium ${kernel} could not be unpacked`
    return await chromium.launch({
      executablePath: program,
      args: [...args.filter((arg) => arg !== '--single-process'), '--no-sandbox'],
      env: { ...env, LD_LIBRARY_PATH: join(folder, 'aws', 'lib') },
    })
  } finally {
    for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH']) {
      const value = before[name]
      if (value === undefined) Reflect.deleteProperty(env, name)
      else env[name] = value
    }
  }
}
