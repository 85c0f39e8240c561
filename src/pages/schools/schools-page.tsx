import type { DistrictView } from '#view/district-view.ts'
import { routeOf } from '#view/route.ts'
import { useDetails } from '#view/use-details.ts'
import { useViewNavigation } from '#view/view-navigation.ts'
import { SchoolComparison } from './profile/school-comparison.tsx'
import { SchoolProfile } from './profile/school-profile.tsx'
import { UnknownSchool } from './profile/unknown-school.tsx'
import { SchoolRegister } from './register/school-register.tsx'

/** 学校名录: the register, the profile of one school, or two to four side by side, as the address says. */
export function SchoolsPage({ viewed }: { readonly viewed: DistrictView }) {
  const route = routeOf(useViewNavigation().path)
  const id = route?.page === 'schools' ? route.school : null
  const { details } = useDetails()
  if (id === null) {
    return details.compare === undefined ? (
      <SchoolRegister viewed={viewed} />
    ) : (
      <SchoolComparison viewed={viewed} schoolIds={details.compare.split(/[.,]/)} />
    )
  }
  const school = viewed.district.schools.find((one) => one.id === id)
  return school === undefined ? <UnknownSchool id={id} viewed={viewed} /> : <SchoolProfile viewed={viewed} school={school} key={id} />
}
