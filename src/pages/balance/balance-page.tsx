import { FigureFrame } from '#charts/figure-frame.tsx'
import type { DistrictView } from '#view/district-view.ts'
import { resources } from '#indicators/resources/resource.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'
import { Card } from '#ui/card.tsx'
import { PageHead, PageTitle } from '#ui/page-head.tsx'
import { SelectField } from '#ui/controls/select-field.tsx'
import { UnreadNotice } from '#ui/unread-notice.tsx'
import { balanceDetails } from './order-rows.ts'
import { useDetails } from '#view/use-details.ts'
import { useViewState } from '#view/use-view-state.ts'
import { BalanceControls } from './balance-controls.tsx'
import { balanceFigures } from '#figures/balance/balance-figures.ts'
import { BalanceMatrix } from './balance-matrix.tsx'
import { balanceTitle, isSheetDoubtful, isSheetIllustrative, stageName } from '#figures/balance/balance-title.ts'
import { balanceView } from '#figures/balance/balance-view.ts'
import { chosenResource } from './chosen-resource.ts'
import { BalanceNeeds } from './needs/balance-needs.tsx'
import { openedWorking } from './opened-working.ts'
import { balanceRule } from '#figures/balance/balance-rule.ts'
import { BalanceTrial } from './trial/balance-trial.tsx'
import { VariationDrawer } from './variation-drawer.tsx'
import { WorkingDrawer } from './working-drawer.tsx'
import styles from './balance-page.module.css'

/** 优质均衡: every school on the seven resource indicators, the variation between schools, what it takes, and what if. */
export function BalancePage({ viewed }: { readonly viewed: DistrictView }) {
  const { language } = viewed
  const messages = balanceMessages[language]
  const { view: page } = useViewState()
  const { details, setDetails } = useDetails()
  const stage = viewed.stage === 'junior' ? 'junior' : 'primary'
  const view = balanceView(viewed, stage, details.try ?? '')
  const { sheet, shown, trial, trialSheet, triedView } = view
  const resource = chosenResource(details.indicator, sheet)
  const shownOf = { stage, resource: resource.id, try: details.try ?? '' }
  const figures = [balanceFigures.variation.build(viewed, shownOf), balanceFigures.distribution.build(viewed, shownOf)]
  const opened = openedWorking(details, shown, trialSheet === null ? null : sheet)
  const title = balanceTitle(shown, triedView)
  const { inForce, from, variationLimit } = balanceRule(viewed, stage)
  const close = () => setDetails({ school: null })
  return (
    <div className={styles['page']}>
      <PageHead>
        <PageTitle isIllustrative={isSheetIllustrative(shown)} isDoubtful={isSheetDoubtful(shown)}>
          {trialSheet === null ? title : messages.trialTitle({ title })}
        </PageTitle>
        {variationLimit !== null && (
          <p>
            {messages.summary({ stage: stageName(stage, language), limit: variationLimit.toFixed(2) })}
            {!inForce && from !== null && <strong>{messages.notYet({ year: String(from) })}</strong>}
          </p>
        )}
        <UnreadNotice
          rules={balanceDetails(new Set([...viewed.district.schools, ...shown.rows.map(({ school }) => school)].map(({ id }) => id)))}
        />
        <BalanceControls key={stage} viewed={viewed} stage={stage} />
      </PageHead>
      <Card className={styles['matrix']}>
        <BalanceMatrix view={view} viewed={viewed} />
      </Card>
      <div className={styles['side']}>
        <SelectField
          showLabel
          label={messages.chosen}
          value={resource.id}
          options={resources.map(({ id, shortName }) => ({ id, name: inLanguage(shortName, language) }))}
          onChange={(id) => setDetails({ indicator: id, school: null }, 'replace')}
        />
        {figures.map((figure) => figure !== null && <FigureFrame key={figure.id} figure={figure} view={page.view} headingLevel={2} />)}
      </div>
      <Card className={styles['needs']}>
        <BalanceNeeds viewed={triedView} sheet={shown} />
      </Card>
      <Card className={styles[trialSheet === null ? 'untried' : 'trial']}>
        <BalanceTrial viewed={viewed} sheet={sheet} trialSheet={trialSheet} trial={trial} />
      </Card>
      {opened?.kind === 'cell' && <WorkingDrawer sheet={shown} opened={opened} viewed={triedView} onClose={close} />}
      {opened?.kind === 'variation' && <VariationDrawer sheet={shown} opened={opened} viewed={triedView} onClose={close} />}
    </div>
  )
}
