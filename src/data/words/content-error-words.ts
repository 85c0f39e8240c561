import type { Text } from '#language/text.ts'
import { problemLimit } from '#statistics/parsing/problem.ts'
import type { DataFileErrorKind } from '../data-file-error.ts'
import type { deliveryErrorWords } from './delivery-error-words.ts'
import type { WordsByKind } from './failure-words.ts'

/** What to do about a word or sign that JSON does not have where it stands. */
function syntaxAdvice(found: string): Text {
  if (/^-?(nan|infinity|undefined|none|null|n\/?a|#.*)$/i.test(found)) {
    return {
      zh: '没有数时写 null，并在 reason 中注明原因；换上改好的文件后重试。',
      en: 'Where there is no number write null, and why in reason; put the corrected file in its place, then try again.',
    }
  }
  if (/^[“”‘’，：；｛｝［］（）、]/.test(found)) {
    return {
      zh: '此处是中文（全角）标点，请改为英文（半角）标点，换上改好的文件后重试。',
      en: 'This is a full-width sign of Chinese text; write the plain one, put the corrected file in its place, then try again.',
    }
  }
  if (found.startsWith('/')) {
    return {
      zh: 'JSON 中不能写注释，请删去，换上改好的文件后重试。',
      en: 'JSON has no comments: remove it, put the corrected file in its place, then try again.',
    }
  }
  return {
    zh: '请改正此处（常见的是多余或缺少逗号、引号），换上改好的文件后重试。',
    en: 'Correct it there (often a comma or quotation mark too many or too few), put the corrected file in its place, then try again.',
  }
}

/** When a file arrived and is not what it should be. */
export const contentErrorWords: WordsByKind<Exclude<DataFileErrorKind, keyof typeof deliveryErrorWords>> = {
  empty: (file) => ({
    title: { zh: '数据文件是空的', en: 'A data file is empty' },
    explanation: { zh: `文件 ${file} 没有任何内容。`, en: `There is nothing in the file ${file}.` },
    next: {
      zh: '请换上完整的文件后重试；服务器上的文件请管理员重新上传。',
      en: 'Put the whole file in its place, then try again; a file of the server is for the administrator to upload.',
    },
  }),
  html: (file) => ({
    title: { zh: '收到的是网页，不是数据', en: 'A web page came instead of data' },
    explanation: {
      zh: `文件 ${file} 的内容是一个网页；从服务器收到的，多为登录页或出错页。`,
      en: `The file ${file} holds a web page; from a server, most likely one to sign in or one about an error.`,
    },
    next: {
      zh: '请先登录单位网络再重试；若仍然如此，请管理员核对该文件是否在网站的 data 目录中。',
      en: 'Sign in to your network and try again; if it happens again, ask the administrator whether the file is in the data folder of the site.',
    },
  }),
  forgotten: (file) => ({
    title: { zh: '本机已没有这份数据', en: 'This browser keeps these data no more' },
    explanation: {
      zh: `从文件 ${file} 打开的数据，这个浏览器已不再保存，可能是清除了浏览数据。`,
      en: `What was opened from the file ${file} is no longer kept by this browser; its browsing data may have been cleared.`,
    },
    next: { zh: '请在“数据”页重新打开该文件。', en: 'Open the file again on the page “Data”.' },
  }),
  'not-utf-8': (file) => ({
    title: { zh: '数据文件的编码不对', en: 'A data file is in the wrong encoding' },
    explanation: {
      zh: `文件 ${file} 不是 UTF-8 编码，其中的汉字无法读出。`,
      en: `The file ${file} is not in UTF-8, so its characters cannot be read.`,
    },
    next: {
      zh: '请用文本编辑器把该文件另存为 UTF-8 编码，换上改好的文件后重试。',
      en: 'Save the file as UTF-8 in a text editor, put that in its place, then try again.',
    },
  }),
  archive: (file) => ({
    title: { zh: '收到的是压缩文件或工作簿', en: 'A data file is an archive or a workbook' },
    explanation: {
      zh: `文件 ${file} 的内容是压缩文件，或改了后缀名的 Excel、WPS 工作簿，不是 JSON 文本。`,
      en: `The content of the file ${file} is a compressed file, or a workbook of Excel or WPS under another name, not a text in JSON.`,
    },
    next: {
      zh: '请按 data/README.md 的格式另存为 JSON 文本，换上改好的文件后重试。',
      en: 'Save it as a text in JSON as data/README.md describes, put that in its place, then try again.',
    },
  }),
  'not-json': (file, { place, found }) => ({
    title: { zh: '数据文件不是 JSON 格式', en: 'A data file is not JSON' },
    explanation:
      place === null
        ? { zh: `文件 ${file} 的内容不符合 JSON 语法。`, en: `The content of the file ${file} does not follow the syntax of JSON.` }
        : {
            zh: `文件 ${file} 第 ${place.line} 行第 ${place.column} 个字符处${found === '' ? '' : `（${found}）`}不符合 JSON 语法。`,
            en: `The file ${file} breaks the syntax of JSON at line ${place.line}, character ${place.column}${found === '' ? '' : ` (${found})`}.`,
          },
    next: syntaxAdvice(found),
  }),
  'wrong-format': (file, { received, wanted }) => ({
    title: { zh: '数据文件的格式不对', en: 'A data file is of another kind' },
    explanation: {
      zh: `文件 ${file} 的 format 应为 "${wanted}"，实际${received === null ? '没有这一项' : `为 ${received}`}。`,
      en: `The format of the file ${file} should be "${wanted}"; ${received === null ? 'it names none' : `it is ${received}`}.`,
    },
    next: {
      zh: '请核对是否放错了文件；格式说明见 data/README.md。',
      en: 'Check whether this is the right file; data/README.md describes the format.',
    },
  }),
  'newer-version': (file, { received, wanted }) => ({
    title: { zh: '数据文件的版本比本页面新', en: 'A data file is newer than this page' },
    explanation: {
      zh: `文件 ${file} 使用第 ${received} 版格式，本页面只认识第 ${wanted} 版。`,
      en: `The file ${file} is in version ${received} of the format; this page knows version ${wanted}.`,
    },
    next: {
      zh: '请刷新页面；若仍然如此，请管理员更新履职看板程序。',
      en: 'Reload the page; if it happens again, ask the administrator to update Duty Board.',
    },
  }),
  'older-version': (file, { received, wanted }) => ({
    title: { zh: '数据文件的版本过旧', en: 'A data file is in an old version' },
    explanation: {
      zh: `文件 ${file} 使用第 ${received} 版格式，本页面需要第 ${wanted} 版。`,
      en: `The file ${file} is in version ${received} of the format; this page needs version ${wanted}.`,
    },
    next: {
      zh: `请按 data/README.md 的说明把内容改为第 ${wanted} 版格式，再把 version 改为 ${wanted}，换上改好的文件后重试。`,
      en: `Bring the content into version ${wanted} as data/README.md describes, then set version to ${wanted}, put the corrected file in its place and try again.`,
    },
  }),
  invalid: (file, { problems }) => ({
    title: { zh: '数据文件中有错误', en: 'A data file has mistakes' },
    explanation:
      problems.length < problemLimit
        ? {
            zh: `文件 ${file} 中有 ${problems.length} 处不符合要求。`,
            en: `${problems.length} ${problems.length === 1 ? 'place' : 'places'} in the file ${file} ${problems.length === 1 ? 'is' : 'are'} not as required.`,
          }
        : {
            zh: `文件 ${file} 中至少有 ${problems.length} 处不符合要求，检查到此为止。`,
            en: `At least ${problems.length} places in the file ${file} are not as required; checking stopped there.`,
          },
    next: {
      zh: '请按下列各处的提示改正，换上改好的文件后重试。',
      en: 'Correct the places listed, put the corrected file in its place, then try again.',
    },
  }),
}
