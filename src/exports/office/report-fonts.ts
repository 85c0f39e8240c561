import type { InLanguages } from '#language/text.ts'

/** The faces of an official document (GB/T 9704-2012), by what they are for. */
export interface ReportFonts {
  /** 小标宋. */
  readonly title: string
  /** 黑体: chapters, heads of tables, captions. */
  readonly heading: string
  /** 楷体: sections. */
  readonly subheading: string
  /** 仿宋. */
  readonly body: string
  /** 宋体: page numbers. */
  readonly number: string
  readonly chart: string
  /** Latin letters and digits. */
  readonly latin: string
  /** What stands in where a machine lacks a face, by its name. */
  readonly instead: Readonly<Record<string, string>>
}

const usual: ReportFonts = {
  title: '方正小标宋简体',
  heading: '黑体',
  subheading: '楷体',
  body: '仿宋',
  number: '宋体',
  chart: '宋体',
  latin: 'Times New Roman',
  instead: { 方正小标宋简体: '宋体', 仿宋: 'FangSong', 楷体: 'KaiTi', 黑体: 'SimHei', 宋体: 'SimSun' },
}

const gb2312: ReportFonts = {
  ...usual,
  subheading: '楷体_GB2312',
  body: '仿宋_GB2312',
  instead: { ...usual.instead, 仿宋_GB2312: '仿宋', 楷体_GB2312: '楷体' },
}

const latin = 'Times New Roman'
const english: ReportFonts = {
  ...usual,
  title: latin,
  heading: 'Arial',
  subheading: latin,
  body: latin,
  number: latin,
  chart: 'Arial',
  latin,
}

/** The standard names typefaces, not files: the usual ones come with Windows, those of GB2312 only where they were installed. */
export const reportFonts: Readonly<Record<'usual' | 'gb2312', InLanguages<ReportFonts>>> = {
  usual: { zh: usual, en: english },
  gb2312: { zh: gb2312, en: english },
}
