import type { DistrictView } from '#view/district-view.ts'
import type { BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import { balanceTrialMessages } from '#language/messages/balance-trial.ts'
import type { TrialChange } from '#statistics/trial/trial-change.ts'
import { readTrial, writeTrial } from '#statistics/trial/trial-code.ts'
import type { Trial } from '#statistics/trial/try-out.ts'
import { Button } from '#ui/controls/button.tsx'
import { CopyButton } from '#ui/controls/copy-button.tsx'
import { useDetails } from '#view/use-details.ts'
import { ChangeForm } from './change-form.tsx'
import { TrialResult } from './trial-result.tsx'
import { trialWords } from './trial-words.ts'
import styles from './balance-trial.module.css'

interface BalanceTrialProps {
  readonly viewed: DistrictView
  /** As the data have it. */
  readonly sheet: BalanceSheet
  /** With what is tried out; null where nothing is. */
  readonly trialSheet: BalanceSheet | null
  readonly trial: Trial
}

/** 假设测算: tries out changes of schools. What is tried out stands in the address and nowhere else. */
export function BalanceTrial({ viewed, sheet, trialSheet, trial }: BalanceTrialProps) {
  const messages = balanceTrialMessages[viewed.language]
  const { details, setDetails } = useDetails()
  const asked = readTrial(details.try ?? '')
  const keep = (changes: readonly TrialChange[]) => setDetails({ try: changes.length === 0 ? null : writeTrial(changes) })
  const ignored = asked.length - trial.applied.length
  return (
    <section aria-labelledby="balance-trial" className={styles['trial']}>
      <h2 id="balance-trial">
        {messages.title} <small className={styles['projected']}>{messages.projected}</small>
      </h2>
      <p className={styles['words']}>{messages.lead}</p>
      <ChangeForm viewed={viewed} sheet={sheet} tried={trial.district} onAdd={(change) => keep([...trial.applied, change])} />
      {ignored > 0 && <p className={styles['words']}>{messages.ignored({ count: String(ignored) })}</p>}
      {trial.applied.length > 0 && (
        <>
          <h3>{messages.changes}</h3>
          <ul className={styles['changes']}>
            {trial.applied.map((change, index) => {
              const words = trialWords(change, trial.district, viewed)
              return (
                <li key={writeTrial([change])}>
                  <span>{words}</span>
                  <Button
                    look="quiet"
                    aria-label={messages.removeNamed({ change: words })}
                    onClick={() => keep(trial.applied.toSpliced(index, 1))}
                  >
                    {messages.remove}
                  </Button>
                </li>
              )
            })}
          </ul>
          <div className={styles['actions']}>
            <Button onClick={() => keep([])}>{messages.reset}</Button>
            <CopyButton
              text={() => window.location.href}
              words={messages.copyLink}
              copiedWords={messages.copied}
              byHandWords={messages.copyByHand}
            />
          </div>
        </>
      )}
      {trialSheet !== null && <TrialResult before={sheet} after={trialSheet} language={viewed.language} />}
    </section>
  )
}
