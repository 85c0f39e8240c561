import { catalogueJson } from './catalogue-json.ts'
import { makeMouqu } from './mouqu/make-mouqu.ts'
import { packageToJson } from './package-to-json.ts'
import { makeQingshan } from './qingshan/make-qingshan.ts'

/** Every bundled data file that the script makes: path below `public/data/` and full text. */
export function bundledFiles(): ReadonlyMap<string, string> {
  const districts = [makeMouqu(), makeQingshan()]
  return new Map([
    ...districts.map((district) => [`districts/${district.meta.id}.json`, packageToJson(district)] as const),
    ['catalogue.json', catalogueJson(districts)] as const,
  ])
}
