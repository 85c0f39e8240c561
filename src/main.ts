import '#ui/theme.css'
import { overview } from 'virtual:prebuilt-overview'
import { pause } from '#program/pause.ts'
import { preloadProgram } from '#program/preload-program.ts'
import { showPrebuilt } from './app/prebuilt/show-prebuilt.ts'

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no element with the id "root"')

const root = place

async function open(): Promise<void> {
  // Nothing is drawn, and no page is loaded, before what an older browser lacks is there. Others load nothing and wait for nothing.
  const isCurrent = 'toSorted' in Array.prototype
  if (!isCurrent) {
    // It was not laid out here, and would stand unseen beside the page.
    document.getElementById('prebuilt')?.remove()
    await import('./app/polyfills.ts')
  }
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
