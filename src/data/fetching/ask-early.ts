import { dataFile, requestDataFile } from './data-request.ts'
import { isStoredId } from '../district-entry.ts'
import { askBeforehand } from './early-answers.ts'

/** What a catalogue may name; anything else is left to the program, which says what is wrong with it. */
const district = /^districts\/[a-z0-9][a-z0-9-]*\.json$/

function ask(path: string): Promise<Response> | undefined {
  return askBeforehand(dataFile(path), requestDataFile)
}

/** A named part of what a JSON file holds. */
function part(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null ? Object.getOwnPropertyDescriptor(json, name)?.value : undefined
}

/** The file of the district that the address names, else of the first; none where the browser keeps it. */
function districtFile(catalogue: unknown): string | undefined {
  const asked = new URLSearchParams(window.location.hash.split('?')[1] ?? '').get('district')
  const entries = part(catalogue, 'districts')
  if (!Array.isArray(entries) || isStoredId(asked)) return undefined
  const known: readonly unknown[] = entries
  const file = part(known.find((entry) => part(entry, 'id') === asked) ?? known[0], 'file')
  return typeof file === 'string' && district.test(file) ? file : undefined
}

async function askForAll(usual: readonly string[]): Promise<void> {
  const catalogue = ask('catalogue.json')
  void ask('standards.json')
  if (!window.location.hash.includes('district=')) for (const file of usual) void askBeforehand(file, requestDataFile)
  const answer = await catalogue
  // The program reads the answer itself.
  const file = answer?.ok === true ? districtFile(await answer.clone().json()) : undefined
  if (file !== undefined) void ask(file)
}

/**
 * Asks for the data that the program will ask for, so that both are on their way together; `usual` are the addresses of the
 * files that an address without a district needs, as far as they were known when the board was built. What comes is looked at by
 * the program alone; of the catalogue only the name of the district's file is read here.
 */
export function askEarly(usual: readonly string[]): void {
  if (window.location.protocol !== 'file:' && window.origin !== 'null') void askForAll(usual).catch(() => undefined)
}
