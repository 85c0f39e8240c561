import type { DistrictView } from '#view/district-view.ts'
import { stageWords } from '#format/stage-words.ts'
import { paperMessages } from '#language/messages/paper.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { inLanguage } from '#language/text.ts'
import { usePaper } from '#ui/use-paper.ts'
import { useEffect } from 'react'
import styles from './paper-head.module.css'

/** Opens what is folded for as long as the page is printed: paper cannot be unfolded. */
function useOpenOnPaper(isPaper: boolean): void {
  useEffect(() => {
    if (!isPaper) return
    const closed = [...document.querySelectorAll('details:not([open])')]
    for (const details of closed) details.setAttribute('open', '')
    return () => {
      for (const details of closed) details.removeAttribute('open')
    }
  }, [isPaper])
}

/** Year, month and day as the clock of the machine has them: 2026-11-25. */
function dayOf(time: number): string {
  const date = new Date(time)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** What stands at the top of every printed page: whose figures, of which year and edition, in which view, printed when. */
export function PaperHead({ viewed }: { readonly viewed: DistrictView | null }) {
  const printedAt = usePaper()
  useOpenOnPaper(printedAt !== null)
  if (viewed === null) return null
  const { district, language, stage, year } = viewed
  const messages = paperMessages[language]
  const { edition, name } = district.package.meta
  const view = [
    messages.year({ year: String(year) }),
    stage === null ? null : inLanguage(stageWords[stage], language),
    district.reportedOnly ? shellMessages[language].reportedOnly : null,
  ].filter((part) => part !== null)
  return (
    <div className={styles['head']} aria-hidden="true">
      <p>
        <b>{messages.duties({ district: inLanguage(name, language) })}</b>
        <span>{view.join(' · ')}</span>
        <span>
          {messages.edition({ name: inLanguage(edition.name, language), date: edition.date })}{' '}
          {printedAt !== null && messages.printed({ day: dayOf(printedAt) })}
        </span>
      </p>
    </div>
  )
}
