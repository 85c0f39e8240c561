import type { Project, RecordFigure } from '#statistics/district-package.ts'
import { stages, type Stage } from '#statistics/stage.ts'
import { gapRow, illustrationId, illustrativeRow, seriesOver, type ObservationRow } from '../observation-row.ts'
import { years } from './enrolment.ts'
import { register } from './register.ts'
import { reportBuildingProjects } from './report-building-projects.ts'
import { editionYear } from './report-figures.ts'

const made = { status: 'illustrative', source: illustrationId } as const

type Row = readonly [
  id: string,
  school: string,
  zh: string,
  en: string,
  start: string,
  end: string,
  floorArea: number,
  investment: number,
  places: number,
]

/**
 * Six schools besides the eight that the report names make its 14, among them the four that opened in these years.
 * Together they cost less than the 580 million yuan of the report, whose own projects are withheld; each year's share
 * stays below that year's investment.
 */
const rows: readonly Row[] = [
  ['k5-building', 'kindergarten-5', '第五幼儿园新建工程', 'No. 5 Kindergarten: new building', '2014-03', '2015-08', 4300, 21_600_000, 360],
  ['j3-school', 'junior-3', '第三初级中学新建工程', 'No. 3 Junior High School: new school', '2014-05', '2015-08', 9800, 42_300_000, 900],
  [
    'p2-teaching-building',
    'primary-2',
    '第二小学教学楼扩建工程',
    'No. 2 Primary School: teaching building',
    '2014-06',
    '2015-07',
    5200,
    24_800_000,
    540,
  ],
  ['p2-sports-ground', 'primary-2', '第二小学运动场改造工程', 'No. 2 Primary School: sports ground', '2015-06', '2015-11', 0, 4_200_000, 0],
  [
    'j3-teaching-building',
    'junior-3',
    '第三初级中学二期教学楼新建工程',
    'No. 3 Junior High School: second teaching building',
    '2015-10',
    '2016-08',
    6400,
    28_900_000,
    600,
  ],
  [
    'j3-laboratory',
    'junior-3',
    '第三初级中学实验楼新建工程',
    'No. 3 Junior High School: laboratory building',
    '2016-03',
    '2017-02',
    3900,
    19_700_000,
    0,
  ],
  [
    'p5-teaching-building',
    'primary-5',
    '第五小学教学楼扩建工程',
    'No. 5 Primary School: teaching building',
    '2015-09',
    '2016-12',
    4700,
    23_100_000,
    450,
  ],
  ['k6-building', 'kindergarten-6', '第六幼儿园新建工程', 'No. 6 Kindergarten: new building', '2016-02', '2017-08', 4600, 25_300_000, 360],
  ['p8-school', 'primary-8', '第八小学新建工程', 'No. 8 Primary School: new school', '2016-03', '2017-08', 12_400, 53_700_000, 1080],
  ['p8-sports-ground', 'primary-8', '第八小学运动场新建工程', 'No. 8 Primary School: sports ground', '2017-03', '2017-09', 0, 6_800_000, 0],
  [
    'p5-complex',
    'primary-5',
    '第五小学综合楼新建工程',
    'No. 5 Primary School: complex building',
    '2017-05',
    '2018-08',
    4200,
    22_900_000,
    360,
  ],
  ['p2-canteen', 'primary-2', '第二小学食堂新建工程', 'No. 2 Primary School: canteen', '2018-03', '2018-12', 1900, 9_600_000, 0],
]

function figure(zh: string, en: string, unit: RecordFigure['unit'], value: number): RecordFigure[] {
  return value === 0 ? [] : [{ name: { zh, en }, unit, value, ...made }]
}

/** Illustrative building projects on schools of the register. */
export const buildingProjects: readonly Project[] = rows.map(
  ([id, school, zh, en, start, end, floorArea, investment, places]): Project => ({
    id,
    duty: 'construction',
    name: { zh, en },
    kind: 'building',
    school,
    state: end === '2018-12' ? 'completed' : 'in-use',
    start,
    end,
    figures: [
      ...figure('建筑面积', 'Floor area', 'square-metre', floorArea),
      ...figure('总投资', 'Total investment', 'yuan', investment),
      ...figure('新增学位', 'New places', 'place', places),
    ],
    ...made,
  }),
)

/** Stages in which the report names a project of 2018 that is done, but not how many places it added. */
const placesUntold: ReadonlySet<Stage> = new Set(['junior', 'senior'])

function placesIn(projects: readonly Project[]): number {
  return projects
    .flatMap(({ figures }) => figures)
    .filter(({ unit }) => unit === 'place')
    .reduce((sum, { value }) => sum + (value ?? 0), 0)
}

/** The report's own projects have no date and belong to its year; of their places it tells those of a kindergarten. */
function placesOf(stage: Stage, year: number): number {
  const isTaught = new Set(register.filter((school) => school.stages.includes(stage)).map(({ id }) => id))
  const done = buildingProjects.filter(({ school, end }) => isTaught.has(school ?? '') && end !== undefined && end.startsWith(String(year)))
  return placesIn(done) + (stage === 'kindergarten' && year === editionYear ? placesIn(reportBuildingProjects) : 0)
}

/** Places opened in each year: those of the projects completed in it. */
function newPlaceRows(): ObservationRow[] {
  return [
    ...stages.flatMap((stage) =>
      years.map((year) =>
        year === editionYear && placesUntold.has(stage)
          ? gapRow('new-places', year, 'not-collected', { stage })
          : illustrativeRow('new-places', year, placesOf(stage, year), { stage }),
      ),
    ),
    // Without the places of a stage there is no total: what is known would pass for one.
    ...years.map((year) =>
      year === editionYear
        ? gapRow('new-places', year, 'not-collected')
        : illustrativeRow(
            'new-places',
            year,
            stages.reduce((sum, stage) => sum + placesOf(stage, year), 0),
          ),
    ),
  ]
}

/** Investment a year (together 580 million yuan), schools built so far, and places opened. */
export function buildingRows(): ObservationRow[] {
  return [
    ...seriesOver(years, 'construction-investment', [71_860_000, 95_340_000, 120_750_000, 136_280_000, 155_770_000]),
    ...seriesOver(years, 'cumulative-construction-investment', [71_860_000, 167_200_000, 287_950_000, 424_230_000, null]),
    ...seriesOver(years, 'schools-built-or-renovated', [3, 6, 9, 12, null]),
    ...newPlaceRows(),
  ]
}
