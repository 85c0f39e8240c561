interface EarlyAnswer {
  readonly answer: Promise<Response>
  /** When it was asked for, in ms since the page was opened. */
  readonly asked: number
}

declare global {
  /** What the opening page asked for, by address; null where the program has asked, or taken the answer. */
  var earlyAnswers: Map<string, EarlyAnswer | null> | undefined
}

/** An answer is what the server has now for so long, in ms; later the server is asked again. */
const longest = 30_000

/** Asks for a file that the program will ask for, unless it has already; undefined then. */
export function askBeforehand(file: string, ask: (file: string) => Promise<Response>): Promise<Response> | undefined {
  globalThis.earlyAnswers ??= new Map()
  if (globalThis.earlyAnswers.has(file)) return undefined
  const answer = ask(file)
  globalThis.earlyAnswers.set(file, { answer, asked: performance.now() })
  // Whoever takes it hears of its failure; nobody else has to.
  answer.catch(() => undefined)
  return answer
}

/** The answer to what is asked for beforehand, by now at the latest, left for the program; undefined where that has it already. */
export function earlyAnswer(file: string, ask: (file: string) => Promise<Response>): Promise<Response> | undefined {
  return askBeforehand(file, ask) ?? globalThis.earlyAnswers?.get(file)?.answer
}

/** Whether what was asked for beforehand is still there to be taken. */
export function hasEarlyAnswer(file: string): boolean {
  const early = globalThis.earlyAnswers?.get(file)
  return early != null && performance.now() - early.asked < longest
}

/** The answer to what was asked for beforehand, once; undefined where nothing was. */
export function takeEarlyAnswer(file: string): Promise<Response> | undefined {
  globalThis.earlyAnswers ??= new Map()
  const answer = hasEarlyAnswer(file) ? globalThis.earlyAnswers.get(file)?.answer : undefined
  globalThis.earlyAnswers.set(file, null)
  return answer
}
