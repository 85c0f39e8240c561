import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Fonts name some signs after another that looks the same: after the radical, which Unicode's own normal form (NFKC) knows for the first block only, or after the dash for figures. */
const lookalikes =
  '⻘青⺠民⻰龙⻩黄⻔门⻢马⻓长⻣骨⻬齐⻅见⻆角⻉贝⻋车⻛风⻜飞⻝食⻥鱼⻦鸟⻨麦⻮齿⻄西⻚页⻙韦⻤鬼⻳龟⺎兀⺌小⺒巳⺝月⺩王⺫目⺬示⺮竹⺯糸⺰纟⺲罒⺳网⺵罒⺶羊⺷羊⺸羊⺹耂⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤‒–'
const signOf = new Map([...lookalikes.matchAll(/(.)(.)/gu)].map(([, other = '', sign = '']) => [other, sign]))

/** The text of each page of a PDF without blanks: type is set sign by sign. */
export async function readPdf(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    const text = items.map((item) => ('str' in item ? item.str : '')).join('')
    pages.push(plain(text))
  }
  await document.destroy()
  return pages
}

/** A text as `readPdf` gives it: no blanks, each sign in its usual form. */
export function plain(text: string): string {
  return Array.from(text.normalize('NFKC').replaceAll(/\s/g, ''), (sign) => signOf.get(sign) ?? sign).join('')
}
