import { spawnSync } from 'node:child_process'
import { env, platform } from 'node:process'

/** How many tests a check ran; a check that is not made of tests is one. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** One of the checks that the product has to pass. */
export interface Check {
  readonly name: string
  readonly run: () => Tally
}

/** A check that a command makes: its exit code is the verdict. */
export function commandCheck(name: string, command: string, ...args: readonly string[]): Check {
  return { name, run: () => (runCommand(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }) }
}

/** Runs a program of `node_modules/.bin` and shows what it says. Whether it ended well. */
export function runCommand(command: string, args: readonly string[]): boolean {
  // This script runs in Vite, which set NODE_ENV: handed on, it would build the product for development.
  const { NODE_ENV: _ours, ...theirs } = env
  return spawnSync(command, args, { stdio: 'inherit', shell: platform === 'win32', env: theirs }).status === 0
}
