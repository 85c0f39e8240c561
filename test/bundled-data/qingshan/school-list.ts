import type { School } from '#statistics/district-package.ts'
import type { Stage } from '#statistics/stage.ts'

/** One school of the county: names and kind, and students by stage in 2013 and 2019. */
export interface CountySchool {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly kind: School['kind']
  readonly area: School['area']
  readonly ownership?: 'private'
  readonly boarding?: true
  readonly opens?: number
  readonly grade?: School['grade']
  readonly affordable?: boolean
  readonly students: Partial<Readonly<Record<Stage, readonly [first: number, last: number]>>>
}

type Small = readonly [id: string, zh: string, en: string, first: number, last: number]

const kindergartens: readonly (readonly [...Small, School['area'], School['grade'] & string, ('yes' | 'no')?])[] = [
  ['county-kindergarten', '县直机关幼儿园', 'County Kindergarten', 380, 420, 'urban', 'provincial-demonstration'],
  ['chengguan-kindergarten', '城关镇中心幼儿园', 'Chengguan Town Kindergarten', 300, 352, 'urban', 'municipal-demonstration'],
  ['shuangqiao-kindergarten', '双桥镇中心幼儿园', 'Shuangqiao Town Kindergarten', 160, 214, 'town', 'graded'],
  ['liuhe-kindergarten', '柳河乡中心幼儿园', 'Liuhe Township Kindergarten', 120, 171, 'rural', 'graded'],
  ['songgang-kindergarten', '松岗乡中心幼儿园', 'Songgang Township Kindergarten', 90, 136, 'rural', 'ungraded'],
  ['zhuxi-kindergarten', '竹溪乡中心幼儿园', 'Zhuxi Township Kindergarten', 84, 118, 'rural', 'ungraded'],
  ['private-1', '民办春苗幼儿园', 'Chunmiao Private Kindergarten', 150, 176, 'urban', 'graded', 'yes'],
  ['private-2', '民办小树苗幼儿园', 'Sapling Private Kindergarten', 132, 150, 'urban', 'ungraded', 'yes'],
  ['private-3', '民办阳光幼儿园', 'Sunshine Private Kindergarten', 118, 160, 'urban', 'graded', 'no'],
  ['private-4', '民办彩虹幼儿园', 'Rainbow Private Kindergarten', 96, 90, 'town', 'ungraded', 'yes'],
  ['private-5', '民办金种子幼儿园', 'Golden Seed Private Kindergarten', 88, 104, 'town', 'ungraded', 'no'],
  ['private-6', '民办童心幼儿园', 'Tongxin Private Kindergarten', 74, 81, 'town', 'ungraded', 'yes'],
  ['private-7', '民办晨光幼儿园', 'Morning Light Private Kindergarten', 70, 62, 'rural', 'ungraded', 'yes'],
  ['private-9', '民办星光幼儿园', 'Starlight Private Kindergarten', 58, 66, 'town', 'ungraded', 'yes'],
  ['private-8', '民办小溪幼儿园', 'Brook Private Kindergarten', 64, 58, 'rural', 'ungraded', 'no'],
]

/** Kindergartens that opened in the years of the county's figures; the first of their numbers is that of the opening. */
const openings: Readonly<Record<string, number>> = { 'zhuxi-kindergarten': 2015, 'private-9': 2016 }

function openingOf(id: string): Pick<CountySchool, 'opens'> {
  const opens = openings[id]
  return opens === undefined ? {} : { opens }
}

const primaries: readonly (readonly [...Small, School['area']])[] = [
  ['experimental-primary', '县实验小学（示意）', 'County Primary School (illustrative)', 2380, 2610, 'urban'],
  ['chengguan-1', '城关镇第一小学', 'Chengguan No. 1 Primary School', 1920, 2140, 'urban'],
  ['chengguan-2', '城关镇第二小学', 'Chengguan No. 2 Primary School', 1640, 1830, 'urban'],
  ['chengguan-3', '城关镇第三小学', 'Chengguan No. 3 Primary School', 1180, 1460, 'urban'],
  ['shuangqiao-primary', '双桥镇中心小学', 'Shuangqiao Central Primary School', 820, 880, 'town'],
  ['qinglong-primary', '青龙镇中心小学', 'Qinglong Central Primary School', 760, 742, 'town'],
  ['shimen-primary', '石门镇中心小学', 'Shimen Central Primary School', 690, 655, 'town'],
  ['liuhe-primary', '柳河乡中心小学', 'Liuhe Central Primary School', 540, 486, 'rural'],
  ['songgang-primary', '松岗乡中心小学', 'Songgang Central Primary School', 470, 402, 'rural'],
  ['zhuxi-primary', '竹溪乡中心小学', 'Zhuxi Central Primary School', 450, 371, 'rural'],
  ['nanwan-primary', '南湾乡中心小学', 'Nanwan Central Primary School', 420, 344, 'rural'],
  ['beiling-primary', '北岭乡中心小学', 'Beiling Central Primary School', 398, 322, 'rural'],
  ['dongshan-primary', '双桥镇东山村小学', 'Dongshan Village Primary School', 236, 184, 'rural'],
  ['xiping-primary', '青龙镇西坪村小学', 'Xiping Village Primary School', 221, 168, 'rural'],
  ['yangshu-primary', '石门镇杨树村小学', 'Yangshu Village Primary School', 205, 149, 'rural'],
  ['chenjia-primary', '双桥镇陈家湾村小学', 'Chenjiawan Village Primary School', 214, 160, 'rural'],
  ['taoyuan-primary', '青龙镇桃园村小学', 'Taoyuan Village Primary School', 198, 141, 'rural'],
  ['luping-primary', '松岗乡鹿坪村小学', 'Luping Village Primary School', 183, 126, 'rural'],
  ['daling-primary', '柳河乡大岭村小学', 'Daling Village Primary School', 190, 132, 'rural'],
  [
    'dongpo-primary',
    '青山县双桥镇东坡移民安置区九里湾寄宿制希望小学（县职业教育中心对口帮扶、留守儿童关爱示范学校）',
    'Jiuliwan Boarding Hope Primary School in the Dongpo Resettlement Area of Shuangqiao Town, Qingshan County (Demonstration School for the Care of Left-behind Children)',
    312,
    338,
    'rural',
  ],
]

const teachingPoints: readonly Small[] = [
  ['donggou-point', '双桥镇东沟教学点', 'Donggou Teaching Point', 86, 61],
  ['shangwan-point', '双桥镇上湾教学点', 'Shangwan Teaching Point', 74, 48],
  ['laojun-point', '青龙镇老君岭教学点', 'Laojunling Teaching Point', 92, 77],
  ['huangshi-point', '青龙镇黄石沟教学点', 'Huangshigou Teaching Point', 63, 39],
  ['baiyun-point', '石门镇白云观教学点', 'Baiyunguan Teaching Point', 58, 33],
  ['hetao-point', '石门镇核桃坪教学点', 'Hetaoping Teaching Point', 49, 21],
  ['xiaohe-point', '柳河乡小河口教学点', 'Xiaohekou Teaching Point', 81, 66],
  ['longtan-point', '松岗乡龙潭教学点', 'Longtan Teaching Point', 55, 28],
  ['shiban-point', '竹溪乡石板沟教学点', 'Shibangou Teaching Point', 44, 17],
  [
    'yunwu-point',
    '青山县竹溪乡云雾山村与松岗乡上石门村联合设置的低年级复式教学点（原云雾山初级小学）',
    'Joint Multigrade Teaching Point of Yunwushan Village (Zhuxi Township) and Upper Shimen Village (Songgang Township), formerly Yunwushan Lower Primary School',
    38,
    9,
  ],
  ['guanyin-point', '竹溪乡观音洞教学点', 'Guanyindong Teaching Point', 52, 30],
  ['maling-point', '石门镇马岭教学点', 'Maling Teaching Point', 69, 55],
  ['nanpo-point', '南湾乡南坡教学点', 'Nanpo Teaching Point', 71, 52],
  ['beishan-point', '北岭乡北山教学点', 'Beishan Teaching Point', 66, 44],
]

const juniors: readonly (readonly [...Small, School['area']])[] = [
  ['county-junior-1', '县第一初级中学', 'County No. 1 Junior High School', 2260, 2390, 'urban'],
  ['county-junior-2', '县第二初级中学', 'County No. 2 Junior High School', 1780, 1915, 'urban'],
  ['shuangqiao-junior', '双桥镇初级中学', 'Shuangqiao Junior High School', 760, 690, 'town'],
  ['shimen-junior', '石门镇初级中学', 'Shimen Junior High School', 640, 548, 'town'],
]

const nineYear: readonly (readonly [...Small, number, number])[] = [
  ['qinglong-nine-year', '青龙镇九年一贯制学校', 'Qinglong Nine-Year School', 420, 388, 360, 318],
  ['liuhe-nine-year', '柳河乡九年一贯制学校', 'Liuhe Nine-Year School', 356, 301, 300, 242],
  ['songgang-nine-year', '松岗乡九年一贯制学校', 'Songgang Nine-Year School', 318, 266, 270, 214],
  ['zhuxi-nine-year', '竹溪乡九年一贯制学校', 'Zhuxi Nine-Year School', 297, 240, 252, 197],
  ['new-area-nine-year', '青山县产业新区九年一贯制学校', 'New Area Nine-Year School', 0, 520, 0, 210],
]

const boarding = { boarding: true } as const

/** The register of the county: 60 schools and teaching points. */
export const schoolList: readonly CountySchool[] = [
  ...kindergartens.map(([id, zh, en, first, last, area, grade, affordable]): CountySchool => ({
    id,
    zh,
    en,
    kind: 'kindergarten',
    area,
    grade,
    ...openingOf(id),
    ...(affordable === undefined ? {} : { ownership: 'private', affordable: affordable === 'yes' }),
    students: { kindergarten: [first, last] },
  })),
  ...primaries.map(([id, zh, en, first, last, area]): CountySchool => ({
    id,
    zh,
    en,
    kind: 'primary',
    area,
    ...(id === 'dongpo-primary' ? boarding : {}),
    students: { primary: [first, last] },
  })),
  ...teachingPoints.map(([id, zh, en, first, last]): CountySchool => ({
    id,
    zh,
    en,
    kind: 'teaching-point',
    area: 'rural',
    students: { primary: [first, last] },
  })),
  ...juniors.map(([id, zh, en, first, last, area]): CountySchool => ({
    id,
    zh,
    en,
    kind: 'junior',
    area,
    ...boarding,
    students: { junior: [first, last] },
  })),
  ...nineYear.map(([id, zh, en, first, last, firstJunior, lastJunior]): CountySchool => ({
    id,
    zh,
    en,
    kind: 'nine-year',
    area: id === 'new-area-nine-year' ? 'town' : 'rural',
    ...(id === 'new-area-nine-year' ? { opens: 2016 } : boarding),
    students: { primary: [first, last], junior: [firstJunior, lastJunior] },
  })),
  {
    id: 'county-high-school',
    zh: '青山县第一高级中学（完全中学）',
    en: 'Qingshan County No. 1 High School (complete secondary school)',
    kind: 'complete-secondary',
    area: 'urban',
    boarding: true,
    students: { junior: [610, 560], senior: [3420, 3680] },
  },
  {
    id: 'special-school',
    zh: '青山县特殊教育学校',
    en: 'Qingshan County Special Education School',
    kind: 'special',
    area: 'urban',
    opens: 2017,
    students: { primary: [62, 71], junior: [24, 30] },
  },
]
