import type { Project } from '#statistics/district-package.ts'
import { cited, reportFigure } from './report-record.ts'

const floorArea = { zh: '建筑面积', en: 'Floor area' }
const investment = { zh: '总投资', en: 'Total investment' }

/** Building projects of the report: the four of section 二（三）, the kindergarten of section 一, the schools of 二（五）. */
export const reportBuildingProjects: readonly Project[] = [
  {
    id: 'p1-kindergarten-building',
    duty: 'construction',
    name: { zh: '某区幼儿园综合楼建设项目', en: 'District kindergarten: complex building' },
    kind: 'building',
    state: 'completed',
    note: { zh: '新建综合楼一栋', en: 'One new complex building' },
    figures: [
      reportFigure({ zh: '新建综合楼', en: 'New buildings' }, 'building', 'CO-002'),
      reportFigure(floorArea, 'square-metre', 'CO-003'),
      reportFigure(investment, 'yuan', 'CO-004'),
      reportFigure({ zh: '规模', en: 'Classes' }, 'class', 'CO-005'),
      reportFigure({ zh: '新增幼儿学位', en: 'New kindergarten places' }, 'place', 'CO-006'),
    ],
    ...cited('CO-001', 'CO-007'),
  },
  {
    id: 'p2-senior-teaching-buildings',
    duty: 'construction',
    name: { zh: '实验高中教学楼建设项目', en: 'Experimental Senior High School: teaching buildings' },
    kind: 'building',
    state: 'completed',
    end: '2019-08',
    stateNote: { zh: '2019 年 8 月竣工（报告：“今年 8 月份”）', en: 'Completed in August 2019 (report: “August of this year”)' },
    note: {
      zh: '改扩建教学楼两栋，维修旧建筑物外墙面',
      en: 'Two teaching buildings renovated and expanded; outer walls of old buildings repaired',
    },
    figures: [
      reportFigure({ zh: '改扩建教学楼', en: 'Buildings renovated and expanded' }, 'building', 'CO-009'),
      reportFigure(floorArea, 'square-metre', 'CO-010'),
      reportFigure({ zh: '旧建筑物外墙面维修', en: 'Outer walls repaired' }, 'square-metre', 'CO-011'),
      reportFigure(investment, 'yuan', 'CO-012'),
    ],
    ...cited('CO-008', 'CO-013'),
  },
  {
    id: 'p3-senior-canteen',
    duty: 'construction',
    name: { zh: '实验高中食堂新建项目', en: 'Experimental Senior High School: new canteen' },
    kind: 'building',
    state: 'in-use',
    note: { zh: '建设食堂一栋', en: 'One canteen building' },
    figures: [
      reportFigure({ zh: '新建食堂', en: 'Canteens built' }, 'building', 'CO-015'),
      reportFigure({ zh: '总建筑面积', en: 'Total floor area' }, 'square-metre', 'CO-016'),
      reportFigure(investment, 'yuan', 'CO-017'),
    ],
    ...cited('CO-014', 'CO-018'),
  },
  {
    id: 'p4-junior-teaching-building-canteen',
    duty: 'construction',
    name: { zh: '实验初中教学楼、食堂新建项目', en: 'Experimental Junior High School: teaching building and canteen' },
    kind: 'building',
    state: 'completed',
    stateNote: { zh: '教学楼已投入使用，食堂已竣工', en: 'Teaching building in use, canteen completed' },
    note: { zh: '新建教学楼、食堂各一栋', en: 'One new teaching building and one new canteen' },
    figures: [
      reportFigure({ zh: '教学楼建筑面积', en: 'Floor area of the teaching building' }, 'square-metre', 'CO-020'),
      reportFigure({ zh: '食堂建筑面积', en: 'Floor area of the canteen' }, 'square-metre', 'CO-021'),
      reportFigure({ zh: '教学楼、食堂', en: 'Teaching building and canteen, each' }, 'building', 'CO-022'),
      reportFigure(investment, 'yuan', 'CO-023'),
    ],
    ...cited('CO-019', 'CO-024', 'CO-025'),
  },
  {
    id: 'road-kindergarten',
    duty: 'construction',
    name: { zh: 'xx路幼儿园', en: 'XX Road Kindergarten' },
    kind: 'building',
    state: 'in-use',
    end: '2019',
    stateNote: { zh: '2019年秋投入使用（计入公办幼儿园7所）', en: 'In use from autumn 2019 (counted among the 7 public kindergartens)' },
    figures: [reportFigure({ zh: '新增公办幼儿园', en: 'New public kindergartens' }, 'school', 'OV-008')],
    ...cited('OV-008'),
  },
  ...(
    [
      ['danjiang-road-primary', '新建丹江路小学', 'New school: Danjiang Road Primary School', 'IN-007'],
      ['beida-peiwen-school', '新建北大培文学校', 'New school: Beida Peiwen School', 'IN-008'],
      ['xinjian-primary', '改扩建新建小学', 'Renovation and expansion: Xinjian Primary School', 'IN-009'],
      ['zhongxin-road-primary', '改扩建中心路小学', 'Renovation and expansion: Zhongxin Road Primary School', 'IN-010'],
      ['experimental-junior', '改扩建实验初中', 'Renovation and expansion: Experimental Junior High School', 'IN-011'],
      ['experimental-senior', '改扩建实验高中', 'Renovation and expansion: Experimental Senior High School', 'IN-012'],
    ] as const
  ).map(([id, zh, en, statement]): Project => ({
    id,
    duty: 'integration',
    name: { zh, en },
    kind: 'building',
    ...(id === 'xinjian-primary' ? { note: { zh: '“新建小学”为校名', en: 'Xinjian is the name of the school' } } : {}),
    figures: [],
    ...cited(statement),
  })),
]
