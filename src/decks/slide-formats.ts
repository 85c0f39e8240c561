import { slideSize, type PictureSize } from '#charts/picture-frame.ts'

/** The shapes of slides: wide screens and projectors, older projectors, upright boards. */
export const slideFormats = ['16:9', '4:3', '9:16'] as const

export type SlideFormat = (typeof slideFormats)[number]

/** Size of a slide and of its words in px; screens, paper and files scale it. */
export const slideSizes: Readonly<Record<SlideFormat, PictureSize>> = {
  '16:9': slideSize,
  '4:3': { width: 1200, height: 900, type: 26 },
  '9:16': { width: 900, height: 1600, type: 28 },
}
