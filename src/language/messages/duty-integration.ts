import { defineMessages } from '../define-messages.ts'

interface Course {
  readonly value: string
  readonly year: string
  readonly before: string
}

export const dutyIntegrationMessages = defineMessages(
  {
    largeFell: ({ value, year, before }: Course) => `大班额占比从 ${year} 年的 ${before} 降至 ${value}`,
    largeRose: ({ value, year, before }: Course) => `大班额占比从 ${year} 年的 ${before} 升至 ${value}`,
    largeSame: ({ value, year }: Course) => `大班额占比 ${value}，与 ${year} 年持平`,
    largeNow: ({ value }: { value: string }) => `大班额占比 ${value}`,
    largeMissing: ({ reason }: { reason: string }) => `大班额占比${reason}`,
    noSuperSized: '，无超大班额',
    superSized: ({ value }: { value: string }) => `，超大班额占 ${value}`,
    largeSubtitle: '大班额（56 人及以上）和超大班额（66 人及以上）占班级总数的比例，%',
    unified: ({ count }: { count: string }) => (count === '4' ? '义务教育学校四项标准均已统一' : `义务教育学校四项标准已统一 ${count} 项`),
    unifiedMissing: ({ reason }: { reason: string }) => `四个统一的落实情况${reason}`,
    unifiedSubtitle: ({ year }: { year: string }) => `${year} 年编制、公用经费、装备与各自标准；建设标准见报告原文`,
  },
  {
    largeFell: ({ value, year, before }) => `Large classes down from ${before} in ${year} to ${value}`,
    largeRose: ({ value, year, before }) => `Large classes up from ${before} in ${year} to ${value}`,
    largeSame: ({ value, year }) => `Large classes: ${value}, as in ${year}`,
    largeNow: ({ value }) => `Large classes: ${value}`,
    largeMissing: ({ reason }) => `Share of large classes: ${reason}`,
    noSuperSized: ', no super-sized class',
    superSized: ({ value }) => `, ${value} super-sized`,
    largeSubtitle: 'Classes of 56 students or more, and of 66 or more, in percent of all classes',
    unified: ({ count }) =>
      count === '4'
        ? 'All four standards of compulsory schools are unified'
        : `${count} of the four standards of compulsory schools ${count === '1' ? 'is' : 'are'} unified`,
    unifiedMissing: ({ reason }) => `The four unified standards: ${reason}`,
    unifiedSubtitle: ({ year }) =>
      `Staffing, public funds and equipment against their standards, ${year}; building is in the report's words`,
  },
)
