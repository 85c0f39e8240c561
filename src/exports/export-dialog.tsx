import type { FigureDefinition } from '#figures/figure-definition.ts'
import { figureCatalogue } from '#figures/figure-catalogue.ts'
import { dutyWords } from '#format/duty-words.ts'
import { exportMessages } from '#language/messages/exports.ts'
import { inLanguage } from '#language/text.ts'
import { duties } from '#statistics/duty.ts'
import { inSlices } from '#program/in-slices.ts'
import { Button } from '#ui/controls/button.tsx'
import { Drawer } from '#ui/drawer.tsx'
import { useMaking } from '#ui/use-making.ts'
import type { DistrictView } from '#view/district-view.ts'
import { useEffect, useState } from 'react'
import { exportFigures, exportKinds, type ExportKind } from './export-figures.ts'
import styles from './export-dialog.module.css'

export interface ExportDialogProps {
  readonly viewed: DistrictView
  readonly onClose: () => void
}

/** Figures that need nothing more to be named; those of one school or indicator are taken away where they stand. */
const named = figureCatalogue.filter(({ parameters }) => parameters.length === 0)

/** Those in which the district has something to show; those of a large one are built between answers. */
function useChoosable(viewed: DistrictView): readonly FigureDefinition[] {
  const [built, setBuilt] = useState<readonly FigureDefinition[]>([])
  useEffect(() => {
    let isWanted = true
    void inSlices(
      named.map(
        ({ build }) =>
          () =>
            void build(viewed),
      ),
    ).then(() => {
      if (isWanted) setBuilt(named.filter(({ build }) => build(viewed) !== null))
    })
    return () => {
      isWanted = false
    }
  }, [viewed])
  return built
}

/** The figures of the page behind the dialog. */
function onPage(): ReadonlySet<string> {
  return new Set([...document.querySelectorAll<HTMLElement>('main figure[data-figure]')].map(({ dataset }) => dataset['figure'] ?? ''))
}

/** Many figures at once: which, as what; with progress, and a way to stop. */
export function ExportDialog({ viewed, onClose }: ExportDialogProps) {
  const { language } = viewed
  const messages = exportMessages[language]
  const all = useChoosable(viewed)
  const [chosen, setChosen] = useState(onPage)
  const count = all.filter(({ id }) => chosen.has(id)).length
  const [kind, setKind] = useState<ExportKind>('xlsx')
  const { cancel, make, making } = useMaking()
  const isBusy = making.kind === 'busy'
  const choose = (ids: readonly string[], isChosen: boolean): void =>
    setChosen((former) => new Set([...former].filter((id) => !ids.includes(id)).concat(isChosen ? ids : [])))
  const start = async (): Promise<void> => {
    const figures = all.filter(({ id }) => chosen.has(id)).flatMap(({ build }) => build(viewed) ?? [])
    if (await make(figures.length, (signal, onProgress) => exportFigures(figures, kind, signal, onProgress))) onClose()
  }
  const close = (): void => {
    cancel()
    onClose()
  }
  const groups = [null, ...duties].map((duty) => ({
    name: duty === null ? messages.general : inLanguage(dutyWords[duty].name, language),
    own: all.filter((one) => one.duty === duty),
  }))
  return (
    <Drawer title={messages.exportFigures} closeWords={messages.close} onClose={close}>
      <div className={styles['dialog']}>
        <fieldset className={styles['kinds']} disabled={isBusy}>
          <legend>{messages.as}</legend>
          {exportKinds.map((one) => (
            <label key={one}>
              <input type="radio" name="kind" checked={kind === one} onChange={() => setKind(one)} />
              {messages[`${one}All`]}
            </label>
          ))}
        </fieldset>
        <div className={styles['picks']}>
          <Button look="quiet" disabled={isBusy} onClick={() => setChosen(onPage())}>
            {messages.ofPage}
          </Button>
          <Button look="quiet" disabled={isBusy} onClick={() => setChosen(new Set(all.map(({ id }) => id)))}>
            {messages.all}
          </Button>
          <Button look="quiet" disabled={isBusy} onClick={() => setChosen(new Set())}>
            {messages.none}
          </Button>
        </div>
        {groups.map(({ name, own }) =>
          own.length === 0 ? null : (
            <fieldset key={name} className={styles['group']} disabled={isBusy}>
              <legend>
                <label>
                  <input
                    type="checkbox"
                    checked={own.every(({ id }) => chosen.has(id))}
                    onChange={({ target }) =>
                      choose(
                        own.map(({ id }) => id),
                        target.checked,
                      )
                    }
                  />
                  {name}
                </label>
              </legend>
              {own.map(({ id, name: figure }) => (
                <label key={id}>
                  <input type="checkbox" checked={chosen.has(id)} onChange={({ target }) => choose([id], target.checked)} />
                  {inLanguage(figure, language)}
                </label>
              ))}
            </fieldset>
          ),
        )}
        <div className={styles['foot']}>
          {making.kind === 'busy' ? (
            <>
              <progress max={making.all} value={making.done} aria-label={messages.working} />
              <span role="status">{messages.done({ done: String(making.done), all: String(making.all) })}</span>
              <Button onClick={cancel}>{messages.cancel}</Button>
            </>
          ) : (
            <>
              <Button look="primary" disabled={count === 0} onClick={() => void start()}>
                {messages.exportCount({ count: String(count) })}
              </Button>
              <span role="status">{making.kind === 'failed' && messages.failed}</span>
            </>
          )}
        </div>
      </div>
    </Drawer>
  )
}
