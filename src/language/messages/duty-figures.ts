import { defineMessages } from '../define-messages.ts'

/** Three years are 三年来, as the report says; more than nine stand in figures. */
function yearsOf(count: number): string {
  return '〇一二三四五六七八九'.charAt(count) || ` ${count} `
}

export const dutyFigureMessages = defineMessages(
  {
    recruitTitle: ({ total, year }: { total: string; year: string }) => `${year} 年招聘教师 ${total} 人`,
    recruitKnown: ({ total, year, hidden }: { total: string; year: string; hidden: string; one: boolean }) =>
      `${year} 年招聘教师已知 ${total} 人（另 ${hidden} 个渠道只有示意数据）`,
    recruitMissing: ({ year }: { year: string }) => `${year} 年没有招聘记录`,
    recruitSubtitle: ({ year }: { year: string }) => `${year} 年招聘人数，人，按渠道`,
    recruitedOver: ({ from, to, parts }: { from: string; to: string; parts: string }) =>
      `${from}–${to} 年（${yearsOf(Number(to) - Number(from) + 1)}年来）：${parts}。`,
    recruitedPart: ({ channel, persons }: { channel: string; persons: string }) => `${channel} ${persons}`,
    separator: '、',
    channel: '招聘渠道',
    networkMissing: ({ reason }: { reason: string }) => `三级社区教育网络${reason}`,
    networkTitle: ({ one, two, three }: { one: string; two: string; three: string }) => `三级社区教育网络：${one} → ${two} → ${three}`,
    networkSubtitle: '各级机构数，个',
    tier: '层级',
    count: '数量',
    retentionTitle: ({ days, limit }: { days: string; limit: string }) => `视频保存 ${days}，标准 ${limit}`,
    retentionMissing: ({ reason }: { reason: string }) => `视频保存时长${reason}`,
    retentionSubtitle: '视频保存时长，天；90 天线适用于反恐重点目标',
    retention: '视频保存时长',
    keyTargets: '重点目标 90',
    province: '省定 30',
    noStages: '本图不分学段。',
  },
  {
    recruitTitle: ({ total, year }) => `${total} teachers recruited in ${year}`,
    recruitKnown: ({ total, year, hidden, one }) =>
      `${total} teachers recruited in ${year} are known (${hidden} ${one ? 'channel has' : 'channels have'} illustrative data only)`,
    recruitMissing: ({ year }) => `No recruitment on record for ${year}`,
    recruitSubtitle: ({ year }) => `Teachers recruited in ${year} by channel`,
    recruitedOver: ({ from, to, parts }) => `${from} to ${to} together: ${parts}.`,
    recruitedPart: ({ channel, persons }) => `${channel} ${persons}`,
    separator: '; ',
    channel: 'Channel',
    networkMissing: ({ reason }) => `Three-tier community network: ${reason}`,
    networkTitle: ({ one, two, three }) => `Three-tier community network: ${one} → ${two} → ${three}`,
    networkSubtitle: 'Places in each tier',
    tier: 'Tier',
    count: 'Number',
    retentionTitle: ({ days, limit }) => `Video kept for ${days}, standard ${limit}`,
    retentionMissing: ({ reason }) => `Days for which video is kept: ${reason}`,
    retentionSubtitle: 'Days for which video is kept; the 90-day line binds key targets against terrorism',
    retention: 'Video kept',
    keyTargets: 'key targets 90',
    province: 'province 30',
    noStages: 'Not broken down by stage.',
  },
)
