import type { DistrictView } from '#view/district-view.ts'
import { stageWords } from '#format/stage-words.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import type { BalanceStage } from '#indicators/resources/balance-schools.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'
import { WaitingSearchField } from '#ui/controls/waiting-search-field.tsx'
import { SegmentedControl } from '#ui/controls/segmented-control.tsx'
import { SelectField } from '#ui/controls/select-field.tsx'
import { useDetails } from '#view/use-details.ts'
import { useViewState } from '#view/use-view-state.ts'
import { countWords } from '#figures/balance/count-words.ts'
import { balanceStages } from './balance-stages.ts'
import { readShow } from './cell-words.ts'
import { balanceRule } from '#figures/balance/balance-rule.ts'
import styles from './balance-page.module.css'

interface BalanceControlsProps {
  readonly viewed: DistrictView
  readonly stage: BalanceStage
}

/** Which stage, what the cells show, and which schools. */
export function BalanceControls({ viewed, stage }: BalanceControlsProps) {
  const { language } = viewed
  const messages = balanceMessages[language]
  const { setView } = useViewState()
  const { details, setDetails } = useDetails()
  const { inForce } = balanceRule(viewed, stage)
  const named = {
    met: inForce ? inLanguage(verdictWords.met, language) : messages.wouldPass,
    'not-met': inForce ? inLanguage(verdictWords['not-met'], language) : messages.wouldFail,
    'not-assessable': inLanguage(verdictWords['not-assessable'], language),
  }
  return (
    <div className={styles['controls']}>
      <SegmentedControl
        label={messages.stage}
        value={stage}
        options={balanceStages(viewed).map(({ id, count }) => ({
          id,
          name: messages.stageCount({ stage: inLanguage(stageWords[id], language), count: countWords(count, language) }),
        }))}
        onChange={(next) => setView({ stage: next })}
      />
      <SegmentedControl
        label={messages.show}
        value={readShow(details.show)}
        options={[
          { id: 'value', name: messages.showValue },
          { id: 'gap', name: messages.showGap },
          { id: 'need', name: messages.showNeed },
        ]}
        onChange={(next) => setDetails({ show: next === 'value' ? null : next }, 'replace')}
      />
      <WaitingSearchField
        label={messages.find}
        words={details.q ?? ''}
        onWords={(words) => setDetails({ q: words === '' ? null : words }, 'replace')}
      />
      <SelectField
        label={messages.verdictFilter}
        value={details.verdict ?? ''}
        options={[
          { id: '', name: messages.allVerdicts },
          ...(['met', 'not-met', 'not-assessable'] as const).map((id) => ({ id, name: named[id] })),
        ]}
        onChange={(value) => setDetails({ verdict: value === '' ? null : value }, 'replace')}
      />
    </div>
  )
}
