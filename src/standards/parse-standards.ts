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
        'standards',
        'id',
        standards.map(({ id }) => id),
        problems,
      )
      const stated = new Set(standards.flatMap(({ id, value }) => (value === null ? [] : [id])))
      for (const id of countedBy) {
        if (stated.has(id)) continue
        const wanted = {
          zh: `含数值的标准 ${id}，班额和资源配置按它计数`,
          en: `the standard ${id} with its value, which classes or resources are counted by`,
        }
        problems.add('standards', undefined, wanted, { zh: '补上该标准。', en: 'Add the standard.' })
      }
    },
  })
  if (result.kind === 'refused') return result
  return { kind: 'parsed', content: new Map(result.content.standards.map((standard) => [standard.id, standard])) }
}
