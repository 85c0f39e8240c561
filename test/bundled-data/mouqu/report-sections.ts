import type { Text } from '#language/text.ts'

export interface ReportSection {
  /** Id of the source in the package. */
  readonly id: string
  readonly name: Text
  /** Words with which the section begins in the text of the report. */
  readonly begins: string
}

/** The sections of the self-assessment report in its order; each is a source of its own. */
export const reportSections: readonly ReportSection[] = [
  { id: 'report', name: { zh: '引言', en: 'Introduction' }, begins: '某区人民政府' },
  { id: 'report-1', name: { zh: '一、教育工作基本情况', en: 'One: basic situation' }, begins: '一、教育工作基本情况' },
  {
    id: 'report-2-1',
    name: { zh: '二（一）贯彻党的教育方针情况', en: 'Two (1): the Party’s education policy' },
    begins: '二、工作落实情况',
  },
  { id: 'report-2-2', name: { zh: '二（二）学前教育发展情况', en: 'Two (2): preschool education' }, begins: '(二)学前教育发展情况' },
  {
    id: 'report-2-3',
    name: { zh: '二（三）中小学、幼儿园建设任务完成情况', en: 'Two (3): building of schools and kindergartens' },
    begins: '(三)中小学、幼儿园建设任务完成情况',
  },
  {
    id: 'report-2-4',
    name: { zh: '二（四）教育经费决算、生均公用经费落实情况', en: 'Two (4): education funding' },
    begins: '(四)教育经费决算',
  },
  {
    id: 'report-2-5',
    name: { zh: '二（五）义务教育一体化改革发展落实情况', en: 'Two (5): integrated compulsory education' },
    begins: '(五)义务教育一体化改革发展落实情况',
  },
  { id: 'report-2-6', name: { zh: '二（六）教师队伍建设情况', en: 'Two (6): teachers' }, begins: '(六)教师队伍建设情况' },
  { id: 'report-2-7', name: { zh: '二（七）校园安全建设情况', en: 'Two (7): campus safety' }, begins: '(七)校园安全建设情况' },
  { id: 'report-2-8', name: { zh: '二（八）社区学院建设情况', en: 'Two (8): community education' }, begins: '(八)社区学院建设情况' },
  { id: 'report-3-1', name: { zh: '三（一）教育发展，政策先行', en: 'Three (1): policy first' }, begins: '三、成绩与经验' },
  { id: 'report-3-2', name: { zh: '三（二）加大投入，筑牢根基', en: 'Three (2): investment' }, begins: '(二)加大投入' },
  { id: 'report-3-3', name: { zh: '三（三）强化举措，提升水平', en: 'Three (3): measures' }, begins: '(三)强化举措' },
  { id: 'report-3-4', name: { zh: '三（四）特色发展，突出影响', en: 'Three (4): distinctive development' }, begins: '(四)特色发展' },
  { id: 'report-4', name: { zh: '四、下步打算', en: 'Four: next steps' }, begins: '四、下步打算' },
]
