import { defineMessages } from '../define-messages.ts'

export const teacherTrainingMessages = defineMessages(
  {
    several: ({ total, largest, share }: { total: string; largest: string; share: string }) =>
      `参加培训 ${total} 人次，${largest}占 ${share}`,
    one: ({ total, largest }: { total: string; largest: string }) => `参加培训 ${total} 人次，全部为${largest}`,
    incomplete: ({ count }: { count: string }) => `${count} 个培训项目，人数未全部公开`,
    none: ({ year }: { year: string }) => `${year} 年没有培训记录`,
    subtitle: ({ year }: { year: string }) => `${year} 年参加培训人次，按项目`,
    headings: '培训项目',
    value: '人次',
    allStages: '培训记录不分学段。',
  },
  {
    several: ({ total, largest, share }) => `${total} attendances at training, ${share} of them in: ${largest}`,
    one: ({ total, largest }) => `${total} attendances at training, all in: ${largest}`,
    incomplete: ({ count }) => `${count} training programmes, not all attendances published`,
    none: ({ year }) => `No training on record for ${year}`,
    subtitle: ({ year }) => `Attendances at training by programme, ${year}`,
    headings: 'Programme',
    value: 'Attendances',
    allStages: 'Training records are not broken down by stage.',
  },
)
