import type { DistrictView } from '#view/district-view.ts'
import { assessCatalogue } from '#indicators/assess-catalogue.ts'
import { parseStandards } from '#standards/parse-standards.ts'
import { smallContext } from '#test/figures/small-context.ts'
import standardsFile from '../../../public/data/standards.json' with { type: 'json' }

const parsed = parseStandards(standardsFile)
const standards = parsed.kind === 'parsed' ? parsed.content : new Map()

/** A small district held against the standards that the product ships. */
export function assessed(...[small, over]: Parameters<typeof smallContext>): DistrictView {
  const context = smallContext(small, { ...over, standards })
  return { ...context, assessments: assessCatalogue(context.district, standards, context.year) }
}
