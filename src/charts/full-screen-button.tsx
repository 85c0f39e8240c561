import { useEffect, useState } from 'react'
import type { Language } from '#language/language.ts'
import { enlargedFigureMessages } from '#language/messages/enlarged-figure.ts'
import { ToolButton } from '#ui/controls/tool-button.tsx'

/** The window without the browser around it; a browser that refuses leaves the window as it is. */
export function FullScreenButton({ language }: { readonly language: Language }) {
  const [isFull, setFull] = useState(document.fullscreenElement !== null)
  useEffect(() => {
    const follow = (): void => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [])
  if (!document.fullscreenEnabled) return null
  const messages = enlargedFigureMessages[language]
  const words = isFull ? messages.leaveFullScreen : messages.fullScreen
  const press = (): void => {
    const change = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen()
    change.catch(() => undefined)
  }
  return (
    <ToolButton words={words} onClick={press}>
      <svg width="1rem" height="1rem" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
        <path d={isFull ? 'M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5' : 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5'} />
      </svg>
    </ToolButton>
  )
}
