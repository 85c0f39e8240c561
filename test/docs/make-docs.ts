/** `npm run make-docs`: writes the tables of standards and indicators into `docs`. */
import { writeFileSync } from 'node:fs'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { indicatorsDocument, standardsDocument } from './standards-document.ts'

writeFileSync('docs/standards.md', standardsDocument(shippedStandards))
writeFileSync('docs/indicators.md', indicatorsDocument(shippedStandards))
