import type { SvgNode } from '#charts/drawing/svg-node.ts'
import { FigureChart } from '#charts/figure-chart.tsx'
import { roomType } from '#charts/figure-svg.ts'
import { isPlotted } from '#charts/kinds.ts'
import type { PictureSize } from '#charts/picture-frame.ts'
import { drawSlide, slideFrame, type SlidePlace } from '#decks/drawing/slide-drawing.ts'
import type { Slide } from '#decks/slide.ts'
import { memo, useMemo, type CSSProperties } from 'react'
import { SlideSheet } from '../slide-sheet.tsx'
import { slideWords } from '../slide-words.ts'
import styles from './slide-stage.module.css'

interface SlideStageProps {
  readonly slide: Slide
  readonly place: SlidePlace
  /** Of the slide as it is drawn. */
  readonly size: PictureSize
  /** In px of the screen, in the shape of the slide. */
  readonly width: number
}

/** A slide as large as the window, by the drawing that files have too; a chart on it is live. */
export const SlideStage = memo(function SlideStage({ place, size, slide, width }: SlideStageProps) {
  const { body } = slide
  const figure = body.kind === 'figure' && isPlotted(body.figure) ? body.figure : null
  const { page, pages } = place
  const frame = useMemo(() => (figure === null ? null : slideFrame(slide, { page, pages }, size)), [figure, slide, page, pages, size])
  const nodes = useMemo(
    (): readonly SvgNode[] => frame?.nodes ?? drawSlide(slide, { page, pages }, size),
    [frame, slide, page, pages, size],
  )
  const scale = width / size.width
  const px = (length: number): number => Math.round(length * scale)
  const room: CSSProperties =
    frame === null ? {} : { left: px(frame.room.x), top: px(frame.room.y), width: px(frame.room.width), height: px(frame.room.height) }
  return (
    <div className={styles['stage']} style={{ width: px(size.width), height: px(size.height) }} data-slide={page ?? undefined}>
      <SlideSheet nodes={nodes} size={size} width={px(size.width)} height={px(size.height)} label={slideWords(slide)} />
      {figure !== null && frame !== null && (
        <div className={styles['room']} style={room}>
          <FigureChart
            figure={figure}
            width={px(frame.room.width)}
            height={px(frame.room.height)}
            type={Math.max(1, Math.round(roomType(figure, frame.room) * scale))}
          />
        </div>
      )}
    </div>
  )
})
