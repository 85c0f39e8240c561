import { defineMessages } from '../define-messages.ts'

export const teacherTrainingMessages = defineMessages(
  {
    several: ({ count, largest, value, share }: { count: string; largest: string; value: string; share: string }) =>
      `${count} 类培训中，${largest} ${value}，占 ${share}`,
    one: ({ largest, value }: { largest: string; value: string }) => `${largest} ${value}`,
    sum: ({ total }: { total: string }) => `各项合计 ${total}为计算值，同一人参加多项的可能重复计入。`,
    subtitleAttendances: ({ year }: { year: string }) => `${year} 年参加培训人次，按项目`,
    known: ({ count, hidden }: { count: string; hidden: string; one: boolean }) =>
      `已知 ${count} 类培训的人数（另 ${hidden} 类只有示意数据）`,
    incomplete: ({ count }: { count: string }) => `${count} 个培训项目，人数未全部公开`,
    nobody: ({ count }: { count: string }) => `${count} 类培训都没有人参加`,
    none: ({ year }: { year: string }) => `${year} 年没有培训记录`,
    subtitle: ({ year }: { year: string }) => `${year} 年参加培训人数，按项目`,
    headings: '培训项目',
    value: '数量',
    allStages: '培训记录不分学段。',
  },
  {
    several: ({ count, largest, value, share }) => `${largest}: ${value}, ${share} of ${count} programmes`,
    one: ({ largest, value }) => `${largest}: ${value}`,
    sum: ({ total }) => `All programmes together: ${total} (computed; whoever took part in several may be counted more than once).`,
    subtitleAttendances: ({ year }) => `Attendances at training by programme, ${year}`,
    known: ({ count, hidden, one }) =>
      `Training programmes: ${count} known (${hidden} more ${one ? 'has' : 'have'} illustrative data only)`,
    incomplete: ({ count }) => `${count} training programmes, not all attendances published`,
    nobody: ({ count }) => `${count} programmes, no participants`,
    none: ({ year }) => `No training on record for ${year}`,
    subtitle: ({ year }) => `People who took part in training by programme, ${year}`,
    headings: 'Programme',
    value: 'Number',
    allStages: 'Training records are not broken down by stage.',
  },
)
