/**
 * Runs in the page as a plain script, after the elements of the prebuilt overview: where the address asks for it, it is laid out
 * unseen while program and data are on their way. `show-prebuilt.ts` shows it once it is known to tell the truth.
 */
import { isPlainAddress } from '#program/is-plain-address.ts'

const page = document.getElementById('prebuilt')

/** The page's policy lets scripts alone set styles, so they stand in an attribute of another name. */
const style = 'data-style'

/** Chromium 110, Firefox 121 and Safari 16.4 have all of it; older ones wait for the program. */
const isCurrent = 'toSorted' in Array.prototype && 'inert' in HTMLElement.prototype && CSS.supports('selector(:has(*))')

if (page !== null && isPlainAddress() && isCurrent) {
  for (const element of Array.from(page.querySelectorAll<HTMLElement | SVGElement>(`[${style}]`))) {
    element.style.cssText = element.getAttribute(style) ?? ''
    element.removeAttribute(style)
  }
  page.hidden = false
}
