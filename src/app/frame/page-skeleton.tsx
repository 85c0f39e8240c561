import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { Card } from '#ui/card.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import styles from './page-skeleton.module.css'

const tiles = ['a', 'b', 'c', 'd', 'e']
const figures = ['a', 'b', 'c', 'd']

/** The page as it will stand, without its words: nothing moves when they come. */
export function PageSkeleton({ path }: { readonly path: string }) {
  const messages = useMessages(shellMessages)
  return (
    <div className={styles['page']} aria-busy="true">
      <h1 className={styles['words']}>
        <span role="status">{messages.loading}</span>
      </h1>
      <div className={styles['head']}>
        <Skeleton height="2.2em" width="min(32em, 90%)" />
        <Skeleton height="1.3em" width="min(26em, 70%)" />
      </div>
      {path === '/' ? <OverviewShape /> : <DutyShape />}
    </div>
  )
}

function OverviewShape() {
  return (
    <>
      <div className={styles['tiles']}>
        {tiles.map((tile) => (
          <Card key={tile}>
            <Skeleton height="5.6em" />
          </Card>
        ))}
      </div>
      <div className={styles['columns']}>
        <div className={styles['figures']}>
          {figures.map((figure) => (
            <Card key={figure}>
              <Skeleton height="100%" />
            </Card>
          ))}
        </div>
        <Card>
          <Skeleton height="100%" />
        </Card>
      </div>
    </>
  )
}

function DutyShape() {
  return (
    <>
      <div className={styles['figures']}>
        {figures.slice(0, 2).map((figure) => (
          <Card key={figure}>
            <Skeleton height="100%" />
          </Card>
        ))}
      </div>
      <Card>
        <Skeleton height="24em" />
      </Card>
    </>
  )
}
