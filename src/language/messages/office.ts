import { defineMessages } from '../define-messages.ts'

/** What office files say beside findings and figures. */
export const officeMessages = defineMessages(
  {
    total: '合计',
    font: '微软雅黑',
    keyMixed: '实心为报告值，斜纹、空心为示意值',
    keyIllustrative: '均为示意值',
    measure: ({ measure, key }: { measure: string; key: string }) => `${measure}（${key}）`,
    footer: ({ source, place }: { source: string; place: string }) => (source === '' ? place : `${source}　${place}`),
  },
  {
    total: 'Total',
    font: 'Segoe UI',
    keyMixed: 'solid reported, hatched or hollow illustrative',
    keyIllustrative: 'all illustrative',
    measure: ({ measure, key }) => `${measure} (${key})`,
    footer: ({ source, place }) => (source === '' ? place : `${source}  ${place}`),
  },
)
