import type { Project, RecordFigure } from '#statistics/district-package.ts'
import { seriesOver, illustrationId, type ObservationRow } from '../observation-row.ts'
import { years } from './enrolment.ts'

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
 * Six schools besides the eight that the report names make its 14. Together they cost less than the 580 million yuan
 * of the report, whose own projects are withheld; each year's share stays below that year's investment.
 */
const rows: readonly Row[] = [
  ['k5-building', 'kindergarten-5', '第五幼儿园新建工程', 'No. 5 Kindergarten: new building', '2014-03', '2015-08', 4300, 21_600_000, 360],
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
    'j2-teaching-building',
    'junior-2',
    '第二初级中学教学楼改扩建工程',
    'No. 2 Junior High School: teaching building',
    '2015-04',
    '2016-08',
    6800,
    33_500_000,
    600,
  ],
  [
    'j2-laboratory',
    'junior-2',
    '第二初级中学实验楼新建工程',
    'No. 2 Junior High School: laboratory building',
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
  [
    'p7-complex',
    'primary-7',
    '第七小学综合楼新建工程',
    'No. 7 Primary School: complex building',
    '2016-09',
    '2017-11',
    5100,
    27_400_000,
    270,
  ],
  ['p7-sports-ground', 'primary-7', '第七小学运动场新建工程', 'No. 7 Primary School: sports ground', '2017-03', '2017-09', 0, 6_800_000, 0],
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

/** Places opened by stage; the 270 of kindergartens in 2018 are those of the report's first project. */
const newPlaces = [
  ['kindergarten', [0, 360, 0, 360, 270]],
  ['primary', [0, 540, 450, 1350, 360]],
  ['junior', [0, 1200, 600, 0, 300]],
  ['senior', [0, 0, 150, 200, 200]],
] as const

/** Investment a year (together 580 million yuan), schools built so far, and places opened. */
export function buildingRows(): ObservationRow[] {
  const allPlaces = years.map((_, index) => newPlaces.reduce((sum, [, places]) => sum + (places[index] ?? 0), 0))
  return [
    ...seriesOver(years, 'construction-investment', [72_000_000, 95_000_000, 121_000_000, 136_000_000, 156_000_000]),
    ...seriesOver(years, 'cumulative-construction-investment', [72_000_000, 167_000_000, 288_000_000, 424_000_000, null]),
    ...seriesOver(years, 'schools-built-or-renovated', [3, 6, 9, 12, null]),
    ...newPlaces.flatMap(([stage, places]) => seriesOver(years, 'new-places', places, stage)),
    ...seriesOver(years, 'new-places', allPlaces),
  ]
}
