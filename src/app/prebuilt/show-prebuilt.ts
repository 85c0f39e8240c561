import { drawAlone } from '#charts/drawing/draw-alone.ts'
import { measureRoom } from '#charts/measure-room.ts'
import { plotFigure } from '#charts/plot-figure.ts'
import { requestDataFile } from '#data/fetching/data-request.ts'
import { earlyAnswer, hasEarlyAnswer } from '#data/fetching/early-answers.ts'
import { isPlainAddress } from '#program/is-plain-address.ts'
import { pause } from '#program/pause.ts'
import { preloadProgram } from '#program/preload-program.ts'
import { fingerprint } from '#program/fingerprint.ts'
import type { PrebuiltOverview } from './prebuilt-overview.ts'

/** How long it is waited for the data that show whether it may be shown, in ms. */
const longestWait = 600

/** Whether a file is on its way, and is what the overview was drawn from. */
async function isAsDrawn(file: string, drawnFrom: string): Promise<boolean> {
  const answer = await earlyAnswer(file, requestDataFile)
  if (answer?.ok !== true) return false
  return fingerprint(new Uint8Array(await answer.clone().arrayBuffer())) === drawnFrom
}

async function areAsDrawn(files: PrebuiltOverview['files']): Promise<boolean> {
  const found = await Promise.all(Object.entries(files).map(async ([file, drawnFrom]) => isAsDrawn(file, drawnFrom)))
  return found.every(Boolean)
}

async function never(time: number): Promise<false> {
  await pause(time)
  return false
}

/** The prebuilt overview on the screen. It cannot be pressed yet. */
export interface ShownPage {
  readonly root: HTMLElement
  /** Whether the address still asks for it, and the program will have the data that it was held against. */
  readonly isWanted: () => boolean
  /** It answers from now on. */
  readonly wake: () => void
  /** Takes it away: what stood there before is seen again. */
  readonly takeBack: () => void
}

/**
 * Shows over `boot` the overview that was drawn when the board was built, until the program has taken it over; null where
 * the address asks for another page or the data are no longer those that it was drawn from. No number is seen before that is
 * known.
 */
export async function showPrebuilt(boot: HTMLElement, overview: PrebuiltOverview | null): Promise<ShownPage | null> {
  const root = document.getElementById('prebuilt')
  if (root === null) return null
  const isTrue = overview !== null && !root.hidden && Promise.race([areAsDrawn(overview.files).catch(() => false), never(longestWait)])
  if (overview !== null && isTrue !== false) drawFigures(root, overview.figures)
  // What is seen first does not share the line with it.
  preloadProgram()
  if (overview === null || !(await isTrue)) {
    root.remove()
    return null
  }
  root.dataset['prebuilt'] = 'asleep'
  return {
    root,
    isWanted: () => isPlainAddress() && Object.keys(overview.files).every(hasEarlyAnswer),
    wake: () => {
      boot.remove()
      root.inert = false
      delete root.dataset['prebuilt']
    },
    takeBack: () => root.remove(),
  }
}

function drawFigures(root: HTMLElement, figures: PrebuiltOverview['figures']): void {
  // All are measured before anything is drawn, or the page would be laid out once for each.
  const rooms = figures.map((figure) => {
    const place = root.querySelector<HTMLElement>(`figure[data-figure="${figure.id}"] [data-chart-place]`)
    return place?.parentElement == null ? null : { figure, place, room: measureRoom(place.parentElement) }
  })
  for (const one of rooms) {
    if (one === null) continue
    const { figure, place, room } = one
    const { enlarged, width, height } = room
    if (enlarged !== 1) {
      place.style.width = `${width}px`
      place.style.height = `${height}px`
      place.style.transform = `scale(${enlarged})`
    }
    drawAlone(place, plotFigure(figure, { width, height }).drawing, `prebuilt-${figure.id}`)
  }
}
