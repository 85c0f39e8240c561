/** The dictionary inside pinyin-match, which its own types leave out: each syllable with the characters that can sound so. */
declare module 'pinyin-match/src/simplified_dict.js' {
  export const dict: Readonly<Record<string, string>>
}
