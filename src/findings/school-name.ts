import { inLanguage } from '#language/text.ts'
import type { ViewedDistrict } from '#view/district-view.ts'

/** The name of a school of the register; its id where the register lacks it. */
export function schoolName(id: string, { district, language }: Pick<ViewedDistrict, 'district' | 'language'>): string {
  const found = district.schools.find((school) => school.id === id)
  return found === undefined ? id : inLanguage(found.name, language)
}
