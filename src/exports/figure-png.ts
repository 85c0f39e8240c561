import { figureSvg } from '#charts/figure-svg.ts'
import type { PictureSize } from '#charts/picture-frame.ts'
import type { Figure } from '#figures/figure.ts'

/** Twice as fine as it is measured: sharp on paper and on a wall. */
const fineness = 2

/** The whole figure as a PNG, drawn from its SVG, whatever the window shows. Throws where the browser cannot draw it. */
export async function figurePng(figure: Figure, size: PictureSize): Promise<Blob> {
  const width = size.width * fineness
  const height = size.height * fineness
  const image = new Image(width, height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(figureSvg(figure, size))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const room = canvas.getContext('2d')
  if (room === null) throw new Error('The browser draws no picture.')
  room.drawImage(image, 0, 0, width, height)
  const png = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png')
  })
  if (png === null || png.size === 0) throw new Error('The picture is empty.')
  return png
}
