import { absent } from './absent.ts'
import { districtIndex, type DistrictIndex } from './district-index.ts'
import type { DistrictPackage } from './district-package.ts'
import type { DistrictStatistics } from './district-statistics.ts'
import { classLookup } from './lookups/class-lookup.ts'
import { doubtedLookup } from './lookups/doubted-lookup.ts'
import { observationLookup } from './lookups/observation-lookup.ts'
import { observer } from './lookups/observe.ts'
import { placeKeys } from './lookups/place-keys.ts'
import { reportedRecords } from './lookups/reported-records.ts'
import { schoolsByStage } from './lookups/school-register.ts'

function lookUps(district: DistrictPackage, onlyReported: boolean, index: DistrictIndex): DistrictStatistics {
  const { schools, meta, observations, classes } = district
  const positions = new Map(schools.map((school, position) => [school.id, position]))
  const places = placeKeys(schools.length, meta.years)
  const schoolsOf = schoolsByStage(schools)
  const { doubts, classRows } = index
  const { stated } = observationLookup(observations, index, places)
  return {
    package: onlyReported ? reportedRecords(district) : district,
    reportedOnly: onlyReported,
    years: meta.years,
    schools,
    observe: observer({
      stated: doubtedLookup(stated, doubts, positions, places),
      positions,
      schools,
      places,
      schoolsOf,
      nothing: absent({ reportedOnly: onlyReported }),
    }),
    classes: classLookup(classes, classRows, doubts),
    schoolsOf,
    doubts: new Map(doubts.map((doubt) => [doubt.id, doubt])),
    trial: null,
  }
}

/** Builds the look-ups of a parsed package, once; from its index where that has been made already. */
export function districtStatistics(district: DistrictPackage, index = districtIndex(district, false)): DistrictStatistics {
  return lookUps(district, false, index)
}

const reportedParts = new WeakMap<DistrictStatistics, DistrictStatistics>()
const wholes = new WeakMap<DistrictStatistics, DistrictStatistics>()

/** The same district as if nothing illustrative were there. The same district gives the same object. */
export function reportedOnly(district: DistrictStatistics): DistrictStatistics {
  if (district.reportedOnly) return district
  const part = reportedParts.get(district) ?? lookUps(district.package, true, districtIndex(district.package, true))
  reportedParts.set(district, part)
  wholes.set(part, district)
  return part
}

/** The district with its illustrative numbers, from which `reportedOnly` made this one; any other district is whole itself. */
export function wholeDistrict(district: DistrictStatistics): DistrictStatistics {
  return wholes.get(district) ?? district
}
