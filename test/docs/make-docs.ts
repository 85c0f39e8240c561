/** Writes `docs/standards.md` and `docs/indicators.md` from the code: `npm run make-docs`. */
import { writeFileSync } from 'node:fs'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { indicatorsDoc } from './indicators-doc.ts'
import { standardsDoc } from './standards-doc.ts'

writeFileSync('docs/standards.md', standardsDoc(shippedStandards))
writeFileSync('docs/indicators.md', indicatorsDoc(shippedStandards))
