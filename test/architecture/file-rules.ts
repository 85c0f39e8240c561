import { layerOf } from './layers.ts'
import type { SourceFile } from './source-file.ts'

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.module|\.d)?\.(tsx?|css)$/
const emptyName = /^(index|utils?|helpers?|common|misc|types?)\.|-\d\.[a-z]+$/
const network = /(?<![\w$.'-])(?:(?:window|globalThis|self)\.)?fetch\s*\(|\bXMLHttpRequest\b|\bEventSource\b|\bWebSocket\b|\bsendBeacon\b/
/** `data` fetches the districts' files, `program` asks whether the program itself is still the one on the server. */
const networked = new Set(['data', 'program'])
const chinese = /\p{Script=Han}/u
const comparedLanguage = /\blanguage\s*[!=]==?\s*['"]/

/** What is wrong with one file of `src` itself, one sentence each. */
export function fileViolations(file: SourceFile): readonly string[] {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1)
  const faults = [
    !kebabCase.test(name) && 'name files in kebab-case',
    emptyName.test(name) && 'the name does not say what is inside',
    file.exportsDefault && 'export by name, not as default',
    file.exportsFromElsewhere && 'import from the file itself; do not pass exports on',
    network.test(file.code) && !networked.has(layerOf(file.path)) && 'only data and program reach for the network',
    comparedLanguage.test(file.code) && 'what depends on the language has an entry for each: a Text, an InLanguages, messages',
    file.path.endsWith('.tsx') && chinese.test(file.code) && 'words a reader sees belong to #language/messages',
  ]
  return faults.flatMap((fault) => (fault === false ? [] : [`${file.path}: ${fault}`]))
}
