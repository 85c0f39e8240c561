import type { Figure } from '#figures/figure.ts'
import { bars, columns, datum, head, histogram, series, timeline, trend, withheld } from '#test/charts/sample-figures.ts'

const five = [2014, 2015, 2016, 2017, 2018]
const fifteen = Array.from({ length: 15 }, (_, index) => 2004 + index)
const percent = { unit: 'percent', divisor: 1, words: '%' } as const
const yuan = { unit: 'yuan', divisor: 100_000_000, words: '亿元' } as const
const bin = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ from: from + index * 5, to: from + index * 5 + 5 }))

/** Every kind of figure and the cases that are hard to draw. */
export const galleryFigures: readonly Figure[] = [
  trend(
    'growth',
    '教育支出增幅连续五年高于财政收入增幅',
    '同比增幅，%',
    five,
    [
      series('spending', '财政教育支出增幅', 'brand', [7.2, 8.9, 9.6, 10.8, 12.4], 2, percent),
      series('revenue', '财政经常性收入增幅', 'muted', [6.8, 8.1, 8.2, 8.9, 9.1], 2, percent),
    ],
    { scale: percent },
  ),
  columns(
    'schools',
    '一所新园开办，公办学校增至 20 所',
    '公办学校数，所，按学段',
    five.map(String),
    [
      series('kindergarten', '幼儿园', 'kindergarten', [4, 4, 5, 6, 7]),
      series('primary', '小学', 'primary', [7, 7, 7, 8, 8]),
      series('junior', '初中', 'junior', [3, 3, 3, 3, 3]),
      series('senior', '高中', 'senior', [2, 2, 2, 2, 2]),
    ],
    { totals: [datum(16), datum(16), datum(17), datum(19), datum(20)] },
  ),
  histogram(
    'class-size',
    '全部班级低于 56 人，无大班额',
    bin(21, 10),
    [
      series('primary', '小学', 'primary', [1, 3, 16, 53, 51, 28, 6, 0, 0, 0], 0),
      series('junior', '初中', 'junior', [0, 0, 0, 5, 20, 28, 13, 0, 0, 0], 0),
    ],
    {
      status: 'illustrative',
      limits: [
        { id: 'p', name: '小学标准 45', value: 46, tone: 'primary' },
        { id: 'j', name: '初中标准 50', value: 51, tone: 'junior' },
        { id: 'l', name: '大班额 56', value: 56, tone: 'not-met' },
        { id: 's', name: '超大 66', value: 66, tone: 'not-met' },
      ],
    },
  ),
  bars(
    'training',
    '近千人次参加培训，网络研修占 78%',
    '2018 年培训人次，按项目',
    [
      ['网络研修与新任教师培训', 738],
      ['校级干部与骨干高端研修', 180],
      ['副校级后备干部培训', 32],
    ],
    { scale: { unit: 'attendance', divisor: 1, words: '人次' } },
  ),
  trend(
    'funds',
    '生均公用经费标准三次调整',
    '元/生·年，按学段',
    five,
    [
      { ...series('primary', '小学', 'primary', [630, 630, 630, 1000, 1000], 5), step: true },
      { ...series('junior', '初中', 'junior', [830, 830, 830, 1200, 1200], 5), step: true },
      { ...series('senior', '高中', 'senior', [500, 500, 500, 2000, 2000], 5), step: true },
    ],
    {
      status: 'reported',
      standards: [
        { id: 'p', name: '小学基准 600', tone: 'primary', values: [null, 600, 600, 600, 600] },
        { id: 'j', name: '初中基准 800', tone: 'junior', values: [null, 800, 800, 800, 800] },
        { id: 's', name: '高中基准 1,000', tone: 'senior', values: [null, null, null, 1000, 1000], later: true },
      ],
    },
  ),
  trend('gaps', '小学缺两年，初中全部未公开', '人/班', five, [
    series('primary', '小学', 'primary', [38, null, null, 41, 40]),
    series('junior', '初中', 'junior', [null, null, null, null, null]),
    series('senior', '高中', 'senior', [45, 46, null, 44, null]),
  ]),
  trend('nothing', '五年均未公开', '人/班', five, [series('primary', '小学', 'primary', [null, null, null, null, null])], {
    status: 'none',
  }),
  trend('one-year', '只有一年', '人/班', [2018], [series('primary', '小学', 'primary', [38]), series('junior', '初中', 'junior', [44])], {
    standards: [{ id: 'x', name: '小学标准 45', tone: 'primary', values: [45] }],
  }),
  trend('two-years', '两年', '元', [2017, 2018], [series('money', '教育支出', 'brand', [520_000_000, 580_000_000], 1, yuan)], {
    scale: yuan,
  }),
  trend(
    'fifteen',
    '十五年',
    '人',
    fifteen,
    [
      series(
        'a',
        '义务教育阶段在校学生人数（含民办学校）',
        'primary',
        fifteen.map((_, i) => 8200 + i * 150 + (i % 3) * 90),
      ),
      series(
        'b',
        '普通高中在校学生人数',
        'senior',
        fifteen.map((_, i) => (i === 4 ? null : 3100 + i * 20)),
      ),
    ],
    { notes: ['口径：含民办学校；2008 年高中数据未公开。'] },
  ),
  trend(
    'many',
    '八条线',
    '%',
    five,
    Array.from({ length: 8 }, (_line, i) =>
      series(
        `s${i}`,
        `第${'一二三四五六七八'[i] ?? ''}实验学校附属小学`,
        i % 2 === 0 ? 'primary' : 'junior',
        five.map((_, y) => 50 + i * 1.5 + y),
      ),
    ),
  ),
  columns(
    'grouped',
    '初中教师增加，小学教师减少',
    '人',
    five.map(String),
    [
      series('primary', '小学', 'primary', [320, 318, 315, 310, 308]),
      series('junior', '初中', 'junior', [180, 185, null, 196, 201]),
      series('senior', '高中', 'senior', [120, 0, 122, 125, 127]),
    ],
    { arrangement: 'grouped' },
  ),
  columns(
    'single',
    '教育支出五年增长 48%',
    '亿元',
    five.map(String),
    [series('money', '支出', 'brand', [390_000_000, 420_000_000, 0, null, 580_000_000], 1, yuan)],
    { scale: yuan, standards: [{ id: 's', name: '预算目标', tone: 'muted', values: [4e8, 4e8, 5e8, 5e8, 5.5e8] }] },
  ),
  columns(
    'names',
    '各镇幼儿园',
    '所',
    ['某某街道中心区', '东部新城（含开发区）', '西山镇', '北湖乡民族学校联合学区'],
    [series('public', '公办幼儿园', 'kindergarten', [3, 2, 1, 0], 2), series('private', '普惠性民办幼儿园', 'accent', [5, 1, null, 2], 2)],
    { totals: [datum(8), datum(3), withheld(), datum(2)] },
  ),
  columns('negative', '增幅有正有负', '%', five.map(String), [series('growth', '增幅', 'brand', [3.2, -1.4, 0, 5.1, -0.6], 2, percent)], {
    scale: percent,
  }),
  columns('empty', '各年均未公开', '所', five.map(String), [series('x', '幼儿园', 'kindergarten', [null, null, null, null, null])], {
    status: 'none',
  }),
  bars(
    'ranking',
    '三所学校低于标准',
    '人/百名学生',
    [
      ['某区第一实验小学（北校区）', 1.2],
      ['民族团结九年一贯制学校初中部及附属教学点', 0.82, 'illustrative'],
      ['第三小学', 0.9, 'illustrative'],
      ['河西教学点', null],
      ['第四小学', 0],
    ],
    {
      scale: { unit: 'per-100-students', divisor: 1, words: '人/百名学生' },
      limits: [
        { id: 'a', name: '标准 0.90', value: 0.9, tone: 'not-met' },
        { id: 'b', name: '省定目标 1.0', value: 1, tone: 'muted' },
      ],
    },
  ),
  timeline('projects', '五个项目完工，两个在建', [
    {
      id: '1',
      label: '第二幼儿园新建',
      group: '新建',
      start: 2014.2,
      end: 2015.7,
      state: '完工',
      status: 'reported',
      tone: 'met',
      to: '/duty/construction',
    },
    {
      id: '2',
      label: '实验中学综合楼改扩建工程（一期、二期）',
      group: '新建',
      start: 2016.5,
      end: 2018.58,
      state: '完工',
      status: 'illustrative',
      tone: 'met',
    },
    { id: '3', label: '体育馆', group: '改扩建', start: 2018.1, end: 2018.99, state: '在建', status: 'reported', tone: 'watch' },
    { id: '4', label: '政策文件印发', group: '改扩建', start: 2016.4, end: null, state: '印发', status: 'reported', tone: 'brand' },
    { id: '5', label: '操场改造', group: '改扩建', start: null, end: null, state: '规划', status: 'reported', tone: 'muted' },
  ]),
  {
    ...head('tiers', '社区教育三级网络覆盖全区', '机构数，所'),
    kind: 'tiers',
    tiers: [
      { id: 'a', label: '社区教育学院', datum: datum(1) },
      { id: 'b', label: '社区教育中心', datum: datum(6, 'reported', '/duty/community') },
      { id: 'c', label: '社区教育工作站', note: '覆盖全部居委会', datum: datum(34, 'illustrative') },
      { id: 'd', label: '学习点', datum: withheld() },
    ],
  },
  {
    ...head('checklist', '四项校园安全措施全部到位', '覆盖率'),
    kind: 'checklist',
    items: [
      { id: 'a', label: '一键报警装置', datum: { ...datum(100), text: '100%' }, standard: '标准 100%', verdict: 'met' },
      {
        id: 'b',
        label: '监控录像保存天数（含幼儿园及教学点）',
        datum: { ...datum(90, 'illustrative', '/duty/safety/x'), text: '90 天' },
        standard: '标准 90 天',
        verdict: 'watch',
      },
      { id: 'c', label: '专职保安', datum: withheld(), standard: '标准 2', verdict: 'not-assessable' },
      { id: 'd', label: '封闭管理', datum: { ...datum(96), text: '96%' }, standard: '标准 100%', verdict: 'not-met' },
    ],
  },
]
