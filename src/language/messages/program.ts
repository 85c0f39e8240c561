import { defineMessages } from '../define-messages.ts'

/** The program's own files: a part that did not come, a new release, the line to the server, waiting. */
export const programMessages = defineMessages(
  {
    networkTitle: '网络不通，这一部分没有载入',
    networkAdvice: '已经打开过的内容仍可使用。网络恢复后会自动再试，也可以现在重试。',
    releaseTitle: '看板已更新',
    releaseAdvice: '本页还是更新前的版本，部分文件已不在服务器上。请重新载入，区县、年份和筛选不变；若仍然如此，请按 Ctrl + F5 强制刷新。',
    fileTitle: '看板的程序文件没有载入',
    fileAdvice: ({ file }: { file: string | null }) =>
      `服务器上的文件${file === null ? '' : ` ${file} `}缺失或损坏。请重试；若仍然如此，请管理员完整地重新上传看板程序。`,
    releaseReady: '看板已更新，本页仍可使用',
    releaseReadyAdvice: '方便时重新载入，区县、年份和筛选不变。',
    dataReplaced: '服务器上的数据已更新，屏幕上已换成新的数字',
    offline: '网络已断开',
    offlineAdvice: '已载入的内容仍可使用',
    progress: ({ received, announced }: { received: string; announced: string | null }) =>
      announced === null ? `已收到 ${received}` : `已收到 ${received}，共 ${announced}`,
    kept: ({ district, year }: { district: string; year: string }) => `所选的正在载入，以下仍是${district} ${year} 年的数据`,
    slow: '网络较慢，仍在载入',
    waitsForServer: ({ seconds }: { seconds: string }) => `服务器繁忙，按它的要求等 ${seconds} 秒后再试`,
    cancel: '取消',
  },
  {
    networkTitle: 'No connection: this part was not loaded',
    networkAdvice: 'Whatever was opened before still works. It is tried again when the network is back, or now if you ask for it.',
    releaseTitle: 'Duty Board has been updated',
    releaseAdvice:
      'This page is the one from before; some of its files are gone from the server. Reload it; district, year and filters stay. If that changes nothing, press Ctrl + F5.',
    fileTitle: 'A file of the program was not loaded',
    fileAdvice: ({ file }) =>
      `The file ${file === null ? '' : `${file} `}on the server is missing or damaged. Try again; if it happens again, ask the administrator to upload the whole program once more.`,
    releaseReady: 'Duty Board has been updated; this page still works',
    releaseReadyAdvice: 'Reload it when it suits you; district, year and filters stay.',
    dataReplaced: 'The data on the server were updated; the screen shows the new figures',
    offline: 'Offline',
    offlineAdvice: 'Whatever was loaded still works',
    progress: ({ received, announced }) => (announced === null ? `${received} received` : `${received} of ${announced} received`),
    kept: ({ district, year }) => `What was chosen is loading; below is still ${district}, ${year}`,
    slow: 'The network is slow; still loading',
    waitsForServer: ({ seconds }) => `The server is busy; as it asked, the next try is in ${seconds} s`,
    cancel: 'Cancel',
  },
)
