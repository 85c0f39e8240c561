import { checkUnique } from '#statistics/checks/check-lists.ts'
import { parseFile } from '#statistics/parsing/parse-file.ts'
import type { ParseResult } from '#statistics/parsing/parse-result.ts'
import { countedBy } from './counted-by.ts'
import type { StandardBook } from './standard.ts'
import { standardsFileSchema } from './standards-file.ts'

/** The official thresholds by id, or why the file does not hold them. */
export function parseStandards(json: unknown): ParseResult<StandardBook> {
  const result = parseFile(json, {
    format: 'duty-board/standards',
    version: 1,
    schema: standardsFileSchema,
    check: ({ standards }, problems) => {
      checkUnique(
        ['standards'],
        'id',
        standards.map(({ id }) => id),
        problems,
      )
      const stated = new Set(standards.flatMap(({ id, value }) => (value === null ? [] : [id])))
      for (const id of countedBy) {
        if (!stated.has(id)) problems.add(['standards'], undefined, { kind: 'missing-standard', id })
      }
    },
  })
  if (result.kind === 'refused') return result
  return { kind: 'parsed', content: new Map(result.content.standards.map((standard) => [standard.id, standard])) }
}
