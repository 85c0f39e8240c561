import type { DistrictPackage, RecordFigure } from '#statistics/district-package.ts'
import type { Status } from '#statistics/statistic.ts'

function reported<Entry extends { readonly status: Status }>(records: readonly Entry[]): Entry[] {
  return records.filter(({ status }) => status === 'reported')
}

/** A figure that a record cannot do without: where it is made up, it reads as not collected. */
function orNotCollected(figure: RecordFigure): RecordFigure {
  if (figure.status === 'reported') return figure
  const { name, unit, status, source } = figure
  return { name, unit, status, source, value: null, reason: 'not-collected' }
}

function withReportedFigures<Entry extends { readonly status: Status; readonly figures: RecordFigure[] }>(
  records: readonly Entry[],
): Entry[] {
  return reported(records).map((record) => ({ ...record, figures: reported(record.figures) }))
}

/**
 * The package without its illustrative records and their figures. Schools stay, as names in the register; the
 * tables stay too, as they are read through look-ups that pass over illustrative rows.
 */
export function reportedRecords(district: DistrictPackage): DistrictPackage {
  return {
    ...district,
    projects: withReportedFigures(district.projects),
    trainings: reported(district.trainings).map((training) => ({ ...training, participants: orNotCollected(training.participants) })),
    recruitments: reported(district.recruitments).map((recruitment) => ({ ...recruitment, persons: orNotCollected(recruitment.persons) })),
    policies: reported(district.policies),
    honours: withReportedFigures(district.honours),
    plans: withReportedFigures(district.plans),
    narrative: reported(district.narrative),
  }
}
