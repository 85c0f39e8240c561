import type { DistrictView } from '#view/district-view.ts'
import { registerMessages } from '#language/messages/schools-register.ts'
import { inLanguage } from '#language/text.ts'
import { Button } from '#ui/controls/button.tsx'
import { linkTo } from '#view/link-address.ts'
import { ViewLink } from '#view/view-link.tsx'
import { mostPicked, type Picks } from './pick-cell.tsx'
import styles from './register.module.css'

/** Which schools are ticked, and the way to their comparison as soon as there are two. */
export function CompareBar({
  viewed: { district, language },
  picks: { ids, onPick },
}: {
  readonly viewed: DistrictView
  readonly picks: Picks
}) {
  const messages = registerMessages[language]
  if (ids.length === 0) return <p className={styles['compare']}>{messages.compareHint}</p>
  const names = district.schools
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => inLanguage(name, language))
    .join(messages.listSeparator)
  const say = ids.length === 1 ? messages.compareOneMore : ids.length < mostPicked ? messages.comparePicked : messages.compareFull
  return (
    <p className={styles['compare']}>
      {ids.length > 1 && (
        <ViewLink to={linkTo('/schools', { compare: ids.join('.') })} className={styles['go']}>
          {messages.compare({ count: String(ids.length) })}
        </ViewLink>
      )}
      <span role="status">{say({ names })}</span>
      <Button look="quiet" onClick={() => onPick(() => [])}>
        {messages.unpick}
      </Button>
    </p>
  )
}
