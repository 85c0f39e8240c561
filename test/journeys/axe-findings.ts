import type { Page } from '@playwright/test'
import axe, { type AxeResults, type RunOptions } from 'axe-core'

declare global {
  interface Window {
    readonly axe: { readonly run: (context: Document, options: RunOptions) => Promise<AxeResults> }
  }
}

/** Rules that axe leaves out unless they are asked for: a name that is heard begins with the words that are seen (WCAG 2.5.3). */
const options: RunOptions = { resultTypes: ['violations'], rules: { 'label-content-name-mismatch': { enabled: true } } }

/** Everything the newest axe has to say about the page, of any impact, as lines that name the rule and the element. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  // What still fades in has the colours of neither state.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  const { violations } = await page.evaluate((asked) => window.axe.run(document, asked), options)
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${impact ?? 'unrated'}) ${String(target)}: ${failureSummary ?? ''}`),
  )
}
