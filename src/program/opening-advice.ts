/**
 * Says on the opening page why nothing opens, if nothing does. It is built as a plain script of its own, for browsers that
 * cannot read the program and for places where none of its modules run. `index.html` holds the words.
 */

/** What may keep the board from opening; `data-why` in `index.html`. */
type Why = 'old' | 'slow' | 'files' | 'double-click' | 'sandbox'

/** After so long, in ms, a line that brings nothing is called slow. */
const slowAfter = 8000

function tell(why: Why): void {
  const help = document.querySelector('.boot-help')
  // Without it the program has taken over.
  if (help === null) return
  for (const words of Array.from(help.children)) words.toggleAttribute('hidden', words.getAttribute('data-why') !== why)
  help.setAttribute('data-told', why)
}

/** Chromium 92, Firefox 114 and Safari 16.4 have both; what is older than all of them lacks one. */
const isOld = !('noModule' in HTMLScriptElement.prototype) || !('at' in Array.prototype)

if (window.location.protocol === 'file:') tell('double-click')
else if (window.origin === 'null') tell('sandbox')
else if (isOld) tell('old')
else {
  // A script or style sheet that does not come says so to itself alone, which only this phase hears.
  window.addEventListener('error', ({ error }) => tell(error instanceof SyntaxError ? 'old' : 'files'), true)
  window.addEventListener('unhandledrejection', ({ reason }) => tell(reason instanceof SyntaxError ? 'old' : 'files'))
  setTimeout(() => {
    if (document.querySelector('.boot-help:not([data-told])') !== null) tell('slow')
  }, slowAfter)
}
