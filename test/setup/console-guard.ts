import { inspect } from 'node:util'
import { vi } from 'vitest'

type Channel = 'error' | 'warn'

interface Complaint {
  readonly channel: Channel
  readonly words: string
}

const channels: readonly Channel[] = ['error', 'warn']
let expected: { readonly channel: Channel; readonly pattern: RegExp }[] = []
let complaints: Complaint[] = []

/** Silences the console and remembers what is said on it, so that a warning cannot scroll past. */
export function listenToConsole(): void {
  expected = []
  complaints = []
  for (const channel of channels) {
    vi.spyOn(console, channel).mockImplementation((...parts: readonly unknown[]) => {
      complaints.push({ channel, words: parts.map(inWords).join(' ') })
    })
  }
}

/** Says that this test provokes a message; without the message the test fails too. */
export function expectConsole(channel: Channel, pattern: RegExp): void {
  expected.push({ channel, pattern })
}

/** Throws if the test complained on the console, or did not where it promised to. */
export function checkConsole(): void {
  const unexpected = complaints.filter(({ channel, words }) => !expected.some((e) => e.channel === channel && e.pattern.test(words)))
  const unheard = expected.filter(({ channel, pattern }) => !complaints.some((c) => c.channel === channel && pattern.test(c.words)))
  const faults = [
    ...unexpected.map(({ channel, words }) => `console.${channel} was called: ${words}`),
    ...unheard.map(({ channel, pattern }) => `console.${channel} was expected and not called: ${String(pattern)}`),
  ]
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

function inWords(part: unknown): string {
  if (part instanceof Error) return part.stack ?? part.message
  return typeof part === 'string' ? part : inspect(part)
}
