import type { SlideContent } from '#decks/slide-content.ts'
import { shortfallsOf } from '#decks/content/shortfalls-slide.ts'
import { figureCatalogue } from '#figures/figure-catalogue.ts'
import { dutyWords } from '#format/duty-words.ts'
import { exportMessages } from '#language/messages/exports.ts'
import { meetingMessages } from '#language/messages/meeting.ts'
import { inLanguage } from '#language/text.ts'
import { duties } from '#statistics/duty.ts'
import { Button } from '#ui/controls/button.tsx'
import { Drawer } from '#ui/drawer.tsx'
import type { DistrictView } from '#view/district-view.ts'
import { useState } from 'react'
import styles from './add-slides.module.css'

interface AddSlidesProps {
  readonly viewed: DistrictView
  /** All figures, or what is not met. */
  readonly of: 'figures' | 'findings'
  readonly onAdd: (contents: readonly SlideContent[]) => void
  readonly onClose: () => void
}

interface Choice {
  readonly id: string
  readonly name: string
  readonly content: SlideContent
}

interface Group {
  readonly name: string
  readonly choices: readonly Choice[]
}

/** What can be added to a deck, by duty. */
export function AddSlides({ of, onAdd, onClose, viewed }: AddSlidesProps) {
  const messages = meetingMessages[viewed.language]
  const groups = of === 'figures' ? figureGroups(viewed) : findingGroups(viewed)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const contents = groups.flatMap(({ choices }) => choices.filter(({ id }) => chosen.has(id)).map(({ content }) => content))
  return (
    <Drawer title={of === 'figures' ? messages.addFigure : messages.addFinding} closeWords={messages.close} onClose={onClose}>
      <div className={styles['groups']}>
        {groups.map(({ name, choices }) =>
          choices.length === 0 ? null : (
            <fieldset key={name}>
              <legend>{name}</legend>
              {choices.map(({ id, name: words }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    checked={chosen.has(id)}
                    onChange={({ target: { checked } }) =>
                      setChosen((former) => new Set(checked ? [...former, id] : [...former].filter((one) => one !== id)))
                    }
                  />
                  {words}
                </label>
              ))}
            </fieldset>
          ),
        )}
        <div className={styles['foot']}>
          <Button look="primary" disabled={contents.length === 0} onClick={() => onAdd(contents)}>
            {messages.add({ count: String(contents.length) })}
          </Button>
        </div>
      </div>
    </Drawer>
  )
}

function figureGroups(viewed: DistrictView): readonly Group[] {
  const { language } = viewed
  const able = figureCatalogue.filter(({ build, parameters }) => parameters.length === 0 && build(viewed) !== null)
  return [null, ...duties].map((duty) => ({
    name: duty === null ? exportMessages[language].general : inLanguage(dutyWords[duty].name, language),
    choices: able
      .filter((one) => one.duty === duty)
      .map(({ id, name }) => ({ id, name: inLanguage(name, language), content: { kind: 'figure', figure: { id } } as const })),
  }))
}

function findingGroups(viewed: DistrictView): readonly Group[] {
  const { language } = viewed
  return duties.map((duty) => ({
    name: inLanguage(dutyWords[duty].name, language),
    choices: shortfallsOf(viewed, duty).map(({ assessment: { indicator }, gap, name }) => ({
      id: indicator.id,
      name: [name, gap].filter((one) => one !== null).join(' '),
      content: { kind: 'figure', figure: { id: 'indicator-trend', parameters: { indicator: indicator.id } } } as const,
    })),
  }))
}
