import { defineMessages } from '../define-messages.ts'

/** The page of the data: which districts can be opened, and opening one from a file of this computer. */
export const dataMessages = defineMessages(
  {
    title: ({ count, stored }: { count: string; stored: string }) =>
      stored === '0' ? `可查看 ${count} 个区县的数据` : `可查看 ${count} 份区县数据，其中 ${stored} 份只在本机`,
    summary: '服务器上的数据由管理员发布，人人可见；本机数据从文件打开，只保存在这台电脑的这个浏览器里，不上传，别人看不到。',
    districts: '可查看的数据',
    district: '区县',
    edition: '版本',
    editionOf: ({ name, date }: { name: string; date: string }) => `${name}，${date}`,
    years: '年份',
    yearsOf: ({ first, last, count }: { first: string; last: string; count: string }) =>
      count === '1' ? `${first} 年` : `${first}–${last} 年，共 ${count} 年`,
    place: '存放',
    server: '服务器',
    own: ({ from, date }: { from: string; date: string }) => `本机，${date}从 ${from} 打开`,
    actions: '操作',
    view: '查看',
    viewOf: ({ name }: { name: string }) => `查看${name}`,
    viewed: '正在查看',
    remove: '移除',
    removeOf: ({ name }: { name: string }) => `移除${name}`,
    removed: ({ name }: { name: string }) => `已移除${name}，原文件不受影响。`,
    open: '打开本机数据文件',
    openHint:
      '选择或拖入一个区县的数据文件（.json，不超过 64 MB）。打开前逐项校验：有问题的会指出在第几行、应该怎样写；同一区县再次打开时，取代先前那份。',
    choose: '选择文件',
    drop: '也可以把文件拖到这里',
    reading: ({ file }: { file: string }) => `正在读取并校验 ${file}……`,
    opened: ({ name, edition }: { name: string; edition: string }) => `已打开${name}（${edition}）`,
    openedHint: '标准、指标和评定办法与服务器上的数据相同。链接中的这份数据只有本机能打开。',
    toOverview: '查看总览',
    refused: '没有打开：浏览器不允许保存数据',
    refusedHint: '多为无痕（隐私）窗口、磁盘已满，或单位禁用了网站存储。请换普通窗口，或清理磁盘后重试。',
    format: '数据文件怎样写',
    formatHint: '格式说明中英对照，附完整示例；JSON Schema 可让编辑器边写边查。可以先下载示例，改成自己的数据。',
    readme: '格式说明',
    schema: 'JSON Schema',
    example: '下载示例',
  },
  {
    title: ({ count, stored }) =>
      stored === '0'
        ? `${count} districts can be viewed`
        : `${count} sets of district data can be viewed, ${stored} of them on this computer only`,
    summary:
      'Data on the server are published by the administrator for all to see. Data of this computer are opened from a file and kept in this browser alone: nothing is uploaded, nobody else sees them.',
    districts: 'Data that can be viewed',
    district: 'District',
    edition: 'Edition',
    editionOf: ({ name, date }) => `${name}, ${date}`,
    years: 'Years',
    yearsOf: ({ first, last, count }) => (count === '1' ? first : `${first}–${last}, ${count} years`),
    place: 'Kept',
    server: 'on the server',
    own: ({ from, date }) => `on this computer, opened from ${from} on ${date}`,
    actions: 'Actions',
    view: 'View',
    viewOf: ({ name }) => `View ${name}`,
    viewed: 'On view',
    remove: 'Remove',
    removeOf: ({ name }) => `Remove ${name}`,
    removed: ({ name }) => `${name} was removed; the file itself is untouched.`,
    open: 'Open a data file of this computer',
    openHint:
      'Choose or drop the data file of a district (.json, up to 64 MB). It is checked item by item first: what is wrong is told with its line and how it should be. Opened again, a district takes the place of what was kept of it.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    reading: ({ file }) => `Reading and checking ${file} …`,
    opened: ({ name, edition }) => `${name} (${edition}) is open`,
    openedHint:
      'It is held against the same standards, indicators and rules as the data of the server. Links to it open on this computer only.',
    toOverview: 'To its overview',
    refused: 'Not opened: the browser keeps no data',
    refusedHint:
      'Most likely this is a private window, the disk is full, or storage of websites is switched off. Use an ordinary window, or make room on the disk, then try again.',
    format: 'How a data file is written',
    formatHint:
      'The format is described in Chinese and English with a whole example; the JSON Schema lets an editor check as you write. You can start from an example.',
    readme: 'Description of the format',
    schema: 'JSON Schema',
    example: 'Download an example',
  },
)
