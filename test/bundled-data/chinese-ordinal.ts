const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 to 99 as it stands in a school's name: 8 is 八, 12 is 十二, 21 is 二十一. */
export function chineseOrdinal(number: number): string {
  const tens = Math.floor(number / 10)
  return `${tens > 1 ? (digits[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${digits[number % 10] ?? ''}`
}
