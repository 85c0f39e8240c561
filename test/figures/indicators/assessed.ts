import type { DistrictView } from '#view/district-view.ts'
import { assessCatalogue } from '#indicators/catalogue.ts'
import { parseStandards } from '#standards/parse-standards.ts'
import { smallView } from '#test/figures/small-view.ts'
import standardsFile from '../../../public/data/standards.json' with { type: 'json' }

const parsed = parseStandards(standardsFile)
const standards = parsed.kind === 'parsed' ? parsed.content : new Map()

/** A small district held against the standards that the product ships. */
export function assessed(...[small, over]: Parameters<typeof smallView>): DistrictView {
  const viewed = smallView(small, { ...over, standards })
  return { ...viewed, assessments: assessCatalogue(viewed.district, standards, viewed.year) }
}
