import type { Text } from '#language/text.ts'
import type { Stage } from '#statistics/stage.ts'

const chineseNumbers = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const kindergarten: Readonly<Record<number, Text>> = {
  1: { zh: '小班', en: 'Age 3–4' },
  2: { zh: '中班', en: 'Age 4–5' },
  3: { zh: '大班', en: 'Age 5–6' },
}

/** A grade as schools call it: 小班, 三年级, 初一 is 七年级, 高一. Grades count from the first year of the stage. */
export function gradeWords(stage: Stage, grade: number): Text {
  const plain = { zh: `${grade} 年级`, en: `Year ${grade}` }
  switch (stage) {
    case 'kindergarten':
      return kindergarten[grade] ?? plain
    case 'senior':
      return { zh: `高${chineseNumbers[grade] ?? grade}`, en: `Senior year ${grade}` }
    case 'junior': {
      const inAll = grade + 6
      return { zh: `${chineseNumbers[inAll] ?? inAll}年级`, en: `Grade ${inAll}` }
    }
    case 'primary':
      return { zh: `${chineseNumbers[grade] ?? grade}年级`, en: `Grade ${grade}` }
  }
}
