import { defineMessages } from '../define-messages.ts'

interface Change {
  readonly count: string
  readonly by: string
}

export const schoolCountsMessages = defineMessages(
  {
    rise: ({ count, by }: Change) => `公办学校增至 ${count} 所，比上年增加 ${by} 所`,
    fall: ({ count, by }: Change) => `公办学校减至 ${count} 所，比上年减少 ${by} 所`,
    same: ({ count }: { count: string }) => `公办学校 ${count} 所，与上年持平`,
    first: ({ count }: { count: string }) => `公办学校 ${count} 所`,
    missing: ({ reason }: { reason: string }) => `公办学校数${reason}`,
    riseStage: ({ count, by, stage }: Change & { stage: string }) => `${stage}公办学校增至 ${count} 所，比上年增加 ${by} 所`,
    fallStage: ({ count, by, stage }: Change & { stage: string }) => `${stage}公办学校减至 ${count} 所，比上年减少 ${by} 所`,
    sameStage: ({ count, stage }: { count: string; stage: string }) => `${stage}公办学校 ${count} 所，与上年持平`,
    firstStage: ({ count, stage }: { count: string; stage: string }) => `${stage}公办学校 ${count} 所`,
    missingStage: ({ reason, stage }: { reason: string; stage: string }) => `${stage}公办学校数${reason}`,
    subtitle: '公办学校数，所，按学段',
    withLater: ({ total, stage, count, year }: { total: string; stage: string; count: string; year: string }) =>
      `${stage}公办学校 ${total} 所，含 ${year} 年开办的幼儿园 ${count} 所`,
    opensLater: ({ count, year }: { count: string; year: string }) => `${year} 年开办的幼儿园 ${count} 所，报告已计入。`,
  },
  {
    rise: ({ count, by }) => `Public schools up ${by} on the year before, to ${count}`,
    fall: ({ count, by }) => `Public schools down ${by} on the year before, to ${count}`,
    same: ({ count }) => `${count} ${count === '1' ? 'public school' : 'public schools'}, as in the year before`,
    first: ({ count }) => `${count} ${count === '1' ? 'public school' : 'public schools'}`,
    missing: ({ reason }) => `Number of public schools: ${reason}`,
    riseStage: ({ count, by, stage }) => `${stage}: public schools up ${by} on the year before, to ${count}`,
    fallStage: ({ count, by, stage }) => `${stage}: public schools down ${by} on the year before, to ${count}`,
    sameStage: ({ count, stage }) => `${stage}: ${count} ${count === '1' ? 'public school' : 'public schools'}, as in the year before`,
    firstStage: ({ count, stage }) => `${stage}: ${count} ${count === '1' ? 'public school' : 'public schools'}`,
    missingStage: ({ reason, stage }) => `${stage}: number of public schools ${reason}`,
    subtitle: 'Public schools by stage',
    withLater: ({ total, stage, count, year }) =>
      `${stage === '' ? '' : `${stage}: `}${total} public schools, ${count} of which opens in ${year}`,
    opensLater: ({ count, year }) => `Includes ${count} kindergarten opening in ${year}, which the report counts.`,
  },
)
