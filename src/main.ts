import 'virtual:colours.css'
import '#ui/theme.css'
import { overview } from 'virtual:prebuilt-overview'
import { pause } from '#program/pause.ts'
import { isCurrent, polyfill } from '#program/polyfill.ts'
import { preloadProgram } from '#program/preload-program.ts'
import { showPrebuilt } from './app/prebuilt/show-prebuilt.ts'

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no element with the id "root"')

const root = place

async function open(): Promise<void> {
  // An older browser did not lay it out, and it would stand unseen beside the page.
  if (!isCurrent) document.getElementById('prebuilt')?.remove()
  // Nothing is drawn, and no page is loaded, before what is missing is there.
  await polyfill()
  const shown = isCurrent ? await showPrebuilt(root, overview) : null
  preloadProgram()
  try {
    const { start } = await import('./app/start.tsx')
    // Running the program's file was one task; what it does is the next.
    await pause()
    await start(root, shown)
  } catch (error) {
    // Numbers that never answer would look like the board; what is told about the failure needs its place.
    shown?.takeBack()
    throw error
  }
}

void open()
