/** Names the program's files in the page, each from the page's place. */
const attribute = 'data-program'

/**
 * Asks for the files of the program, which the page names, so that they are on their way before they are imported. Whoever is to
 * see the prebuilt overview gets what that needs first.
 */
export function preloadProgram(): void {
  const script = document.querySelector(`script[${attribute}]`)
  const files = (script?.getAttribute(attribute) ?? '').split(' ').filter((file) => file !== '')
  script?.removeAttribute(attribute)
  for (const file of files) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.crossOrigin = ''
    link.href = file
    document.head.append(link)
  }
}
