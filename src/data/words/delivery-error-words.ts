import type { WordsByKind } from './failure-words.ts'

/** Bytes as whole millions; what is above a limit stays above it. */
function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1_000_000))
}

/** When a file did not arrive. */
export const deliveryErrorWords: WordsByKind<
  'not-found' | 'forbidden' | 'server' | 'redirected' | 'network' | 'timeout' | 'cancelled' | 'too-large' | 'cut'
> = {
  'not-found': (file, { status }) => ({
    title: { zh: '找不到数据文件', en: 'A data file is missing' },
    explanation: { zh: `服务器上没有文件 ${file}（状态码 ${status}）。`, en: `The server has no file ${file} (status ${status}).` },
    next: {
      zh: '请管理员把该文件放到网站的 data 目录，并核对 data/catalogue.json 中登记的文件名，然后重试。',
      en: 'Ask the administrator to put the file into the data folder of the site and to check its name in data/catalogue.json, then try again.',
    },
  }),
  forbidden: (file, { status }) => ({
    title: { zh: '没有读取数据文件的权限', en: 'No permission to read a data file' },
    explanation: {
      zh: `服务器拒绝提供文件 ${file}（状态码 ${status}）。`,
      en: `The server refuses to give out the file ${file} (status ${status}).`,
    },
    next: {
      zh: '请重新登录单位网络，或请管理员开放该文件的读取权限，然后重试。',
      en: 'Sign in to your network again, or ask the administrator to allow reading the file, then try again.',
    },
  }),
  server: (file, { status, retryAfter }) => ({
    title: { zh: '服务器出错', en: 'The server has a fault' },
    explanation: {
      zh: `读取文件 ${file} 时服务器返回状态码 ${status}。`,
      en: `The server answered with status ${status} when asked for the file ${file}.`,
    },
    next:
      retryAfter === null
        ? {
            zh: '请稍后重试；若仍然如此，请把状态码告诉系统管理员。',
            en: 'Try again in a moment; if it happens again, tell the administrator the status.',
          }
        : {
            zh: `服务器要求 ${retryAfter} 秒后再试；重试时会先等满这段时间。若仍然如此，请把状态码告诉系统管理员。`,
            en: `The server wants to be asked again after ${retryAfter} s; trying again waits as long first. If it happens again, tell the administrator the status.`,
          },
  }),
  redirected: (file) => ({
    title: { zh: '数据文件被转到别处', en: 'A data file is redirected' },
    explanation: {
      zh: `请求文件 ${file} 时，服务器要求转到另一个地址，多为登录页。本页只读取本站的数据，没有跟随。`,
      en: `Asked for the file ${file}, the server pointed to another address, most likely a page to sign in. This page reads the data of its own site only and did not follow.`,
    },
    next: {
      zh: '请先登录单位网络再重试；若仍然如此，请管理员让服务器直接给出该文件，不作跳转。',
      en: 'Sign in to your network and try again; if it happens again, ask the administrator to let the server give out the file itself, without a redirect.',
    },
  }),
  network: (file) => ({
    title: { zh: '无法连接服务器', en: 'The server cannot be reached' },
    explanation: { zh: `请求文件 ${file} 没有得到任何回应。`, en: `There was no answer to the request for the file ${file}.` },
    next: { zh: '请检查网络连接后重试。', en: 'Check the network connection, then try again.' },
  }),
  timeout: (file) => ({
    title: { zh: '服务器长时间没有回应', en: 'The server has fallen silent' },
    explanation: {
      zh: `读取文件 ${file} 时，20 秒内没有收到任何数据。`,
      en: `Nothing arrived for 20 seconds while the file ${file} was being read.`,
    },
    next: { zh: '请重试；若仍然如此，请联系系统管理员。', en: 'Try again; if it happens again, tell the administrator.' },
  }),
  cancelled: (file) => ({
    title: { zh: '已取消载入', en: 'Loading was cancelled' },
    explanation: { zh: `文件 ${file} 没有载入完。`, en: `The file ${file} was not loaded to its end.` },
    next: { zh: '需要时请点“重试”。', en: 'Try again when you want it.' },
  }),
  'too-large': (file, { limit, announced }) => ({
    title: { zh: '数据文件过大', en: 'A data file is too large' },
    explanation: {
      zh: `文件 ${file} ${announced === null ? '超过' : `有 ${megabytes(announced)} MB，超过`}上限 ${megabytes(limit)} MB，没有继续读取。`,
      en: `The file ${file} ${announced === null ? 'is' : `has ${megabytes(announced)} MB,`} more than the limit of ${megabytes(limit)} MB, and was not read any further.`,
    },
    next: {
      zh: '一个区县多年的数据通常不到 20 MB。请核对是否放错了文件，或请管理员把它按区县、年份拆开。',
      en: 'The figures of a district over many years rarely take 20 MB. Check whether this is the right file, or ask the administrator to split it by district and years.',
    },
  }),
  cut: (file, { bytes }) => ({
    title: { zh: '数据文件不完整', en: 'A data file is incomplete' },
    explanation:
      bytes === null
        ? { zh: `文件 ${file} 在中途结束，后面的内容没有收到。`, en: `The file ${file} ends in the middle; the rest did not arrive.` }
        : {
            zh: `文件 ${file} 应有 ${bytes.announced} 字节，只收到 ${bytes.received} 字节。`,
            en: `The file ${file} should have ${bytes.announced} bytes; only ${bytes.received} arrived.`,
          },
    next: {
      zh: '请重试；若仍然如此，请管理员把该文件完整地重新上传。',
      en: 'Try again; if it happens again, ask the administrator to upload the whole file once more.',
    },
  }),
}
