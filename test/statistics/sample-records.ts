import type { DistrictPackage, RecordFigure } from '#statistics/district-package.ts'
import { samplePackage } from './sample-package.ts'

const name = { zh: '名称', en: 'name' }
const reported = { status: 'reported', source: 'report' } as const
const illustrative = { status: 'illustrative', source: 'made-up' } as const

function figure(value: number, cited: typeof reported | typeof illustrative): RecordFigure {
  return { name, unit: 'yuan', value, ...cited }
}

/** A right package with records: of each kind one that is reported and one that is made up. */
export function packageWithRecords(): DistrictPackage {
  return {
    ...samplePackage(
      [
        { value: 500, qualifier: '余' },
        { indicator: 'staff', reason: 'withheld' },
      ],
      [{}, { name: '2' }],
    ),
    projects: [
      {
        id: 'hall',
        duty: 'construction',
        name,
        kind: 'building',
        school: 'old',
        figures: [figure(9, reported), figure(7, illustrative)],
        ...reported,
      },
      { id: 'gym', duty: 'construction', name, kind: 'building', figures: [], ...illustrative },
    ],
    trainings: [
      { id: 'summer', name, year: 2018, participants: figure(40, illustrative), ...reported },
      { id: 'winter', name, year: 2018, participants: figure(50, illustrative), ...illustrative },
    ],
    recruitments: [
      { id: 'open', channel: name, from: 2016, to: 2018, persons: { ...figure(60, reported), upper: 70 }, ...reported },
      { id: 'closed', channel: name, from: 2016, to: 2018, persons: figure(10, illustrative), ...illustrative },
    ],
    policies: [
      { id: 'rule', duty: null, name, ...reported },
      { id: 'draft', duty: null, name, ...illustrative },
    ],
    honours: [
      { id: 'prize', duty: 'party', name, level: 'national', figures: [figure(1, reported)], ...reported },
      { id: 'medal', duty: 'party', name, level: 'national', figures: [], ...illustrative },
    ],
    plans: [
      { id: 'next', duty: null, text: name, figures: [figure(3, illustrative)], ...reported },
      { id: 'dream', duty: null, text: name, figures: [], ...illustrative },
    ],
    narrative: [
      { id: 'said', duty: null, part: 'plans', text: name, ...reported },
      { id: 'unsaid', duty: null, part: 'plans', text: name, ...illustrative },
    ],
  }
}
