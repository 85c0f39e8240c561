import { defineMessages } from '../define-messages.ts'

/** The list of what is wrong in a data file. */
export const problemMessages = defineMessages(
  {
    leftOut: 'data/catalogue.json 中有区县登记有误，未列入选择；其余区县不受影响。',
    places: ({ count }: { count: string }) => `${count} 处`,
    others: ({ count }: { count: string }) => `其余 ${count} 处`,
    more: ({ count }: { count: string }) => `另有 ${count} 处，可全部复制`,
    moreKinds: ({ count }: { count: string }) => `另有 ${count} 类，可全部复制`,
    copy: ({ count }: { count: string }) => (count === '1' ? '复制这一处' : `复制全部 ${count} 处`),
    copied: '已复制',
    byHand: '浏览器不允许复制，请选中后手动复制',
  },
  {
    leftOut: 'data/catalogue.json describes a district wrongly, so it is not offered; the others are not affected.',
    places: ({ count }) => (count === '1' ? '1 place' : `${count} places`),
    others: ({ count }) => `${count} more`,
    more: ({ count }) => `${count} more; all can be copied`,
    moreKinds: ({ count }) => `${count} more kinds; all can be copied`,
    copy: ({ count }) => (count === '1' ? 'Copy it' : `Copy all ${count} places`),
    copied: 'Copied',
    byHand: 'The browser does not allow copying; please select and copy it by hand',
  },
)
