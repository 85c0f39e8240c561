import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DistrictView } from '#view/district-view.ts'
import { assessCatalogue } from '#indicators/catalogue.ts'
import { parseStandards } from '#standards/parse-standards.ts'
import { districtStatistics, reportedOnly } from '#statistics/index-district.ts'
import { parseDistrictPackage } from '#statistics/parse-district-package.ts'
import type { ParseResult } from '#statistics/parsing/parse-result.ts'

const folder = join(import.meta.dirname, '../../public/data')

function parsed<Content>(file: string, parse: (json: unknown) => ParseResult<Content>): Content {
  const result = parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
  if (result.kind === 'refused') throw new Error(`${file} was refused: ${JSON.stringify(result.refusal)}`)
  return result.content
}

const standards = parsed('standards.json', parseStandards)

/** The view of a district that the product ships: its last year, all stages, Chinese, unless said otherwise. */
export function bundledView(
  id: 'mouqu' | 'qingshan',
  over: Partial<Pick<DistrictView, 'year' | 'stage' | 'language'>> & { readonly onlyReported?: boolean } = {},
): DistrictView {
  const { onlyReported = false, ...rest } = over
  const all = districtStatistics(parsed(`districts/${id}.json`, parseDistrictPackage))
  const district = onlyReported ? reportedOnly(all) : all
  const year = over.year ?? district.years.at(-1) ?? 0
  return { district, year, stage: null, language: 'zh-CN', standards, assessments: assessCatalogue(district, standards, year), ...rest }
}
