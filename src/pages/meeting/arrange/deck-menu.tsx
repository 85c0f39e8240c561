import { newDeck } from '#decks/deck-edits.ts'
import { parseDeck, type Deck } from '#decks/deck.ts'
import { slideFormats, type SlideFormat } from '#decks/slide-formats.ts'
import { meetingMessages } from '#language/messages/meeting.ts'
import { Button } from '#ui/controls/button.tsx'
import { TextField } from '#ui/controls/text-field.tsx'
import { FileButton } from '#ui/controls/file-button.tsx'
import { SelectField } from '#ui/controls/select-field.tsx'
import { Drawer } from '#ui/drawer.tsx'
import { saveFile } from '#ui/save-file.ts'
import type { DistrictView } from '#view/district-view.ts'
import { useId, useState } from 'react'
import { freshId, type Decks } from '../use-decks.ts'
import { deckName } from '../deck-name.ts'
import styles from './deck-menu.module.css'

interface DeckMenuProps {
  readonly viewed: DistrictView
  readonly decks: Decks
  readonly deck: Deck
  readonly onClose: () => void
}

/** Longer files are no decks. */
const mostBytes = 5_000_000

/** What concerns a deck as a whole: its name, length and shape, others beside it, files. */
export function DeckMenu({ deck, decks, onClose, viewed }: DeckMenuProps) {
  const { language } = viewed
  const messages = meetingMessages[language]
  const [told, setTold] = useState('')
  const field = useId()
  const shapes: Readonly<Record<SlideFormat, string>> = { '16:9': messages.wide, '4:3': messages.old, '9:16': messages.upright }
  const openFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    const read = file.size > mostBytes ? 'no-deck' : parseDeck(jsonOf(await file.text()))
    if (typeof read === 'string') setTold(read === 'newer-version' ? messages.newer : messages.noDeck)
    else if (read.district !== viewed.district.package.meta.id) setTold(messages.otherDistrict)
    else {
      // One of the same id that is kept here already stays as it is.
      decks.keep(decks.kept.some(({ id }) => id === read.id) ? { ...read, id: freshId() } : read)
      onClose()
    }
  }
  return (
    <Drawer title={messages.decks} closeWords={messages.close} onClose={onClose}>
      <div className={styles['menu']}>
        {decks.kept.length > 0 && (
          <ul className={styles['decks']}>
            {decks.kept.map((one) => (
              <li key={one.id}>
                <button type="button" aria-current={one.id === deck.id} onClick={() => decks.open(one.id)}>
                  {deckName(one, viewed)}
                </button>
              </li>
            ))}
          </ul>
        )}
        <div className={styles['actions']}>
          <Button onClick={() => decks.keep(newDeck(viewed, freshId(), new Date().toISOString()))}>{messages.newDeck}</Button>
          <Button onClick={() => decks.keep({ ...deck, id: freshId(), name: messages.copyOf({ name: deckName(deck, viewed) }) })}>
            {messages.duplicateDeck}
          </Button>
          {decks.kept.some(({ id }) => id === deck.id) && <Button onClick={() => decks.remove(deck.id)}>{messages.deleteDeck}</Button>}
        </div>
        <TextField
          label={messages.name}
          most={200}
          value={deckName(deck, viewed)}
          onChange={(value) => decks.edit((now) => ({ ...now, name: value.trim() === '' ? null : value }))}
        />
        <label htmlFor={`${field}-minutes`}>{messages.length}</label>
        <input
          id={`${field}-minutes`}
          type="number"
          min={1}
          max={600}
          value={deck.minutes}
          onChange={({ target: { valueAsNumber } }) => {
            if (Number.isInteger(valueAsNumber) && valueAsNumber >= 1 && valueAsNumber <= 600)
              decks.edit((now) => ({ ...now, minutes: valueAsNumber }))
          }}
        />
        <SelectField
          label={messages.shape}
          showLabel
          value={deck.shape}
          options={slideFormats.map((id) => ({ id, name: shapes[id] }))}
          onChange={(shape) => {
            const chosen = slideFormats.find((one) => one === shape)
            if (chosen !== undefined) decks.edit((now) => ({ ...now, shape: chosen }))
          }}
        />
        <div className={styles['actions']}>
          <Button
            onClick={() =>
              saveFile(
                new Blob([JSON.stringify(deck)], { type: 'application/json' }),
                `${deckName(deck, viewed)}.${messages.fileKind}.json`,
              )
            }
          >
            {messages.saveFile}
          </Button>
          <FileButton accept=".json,application/json" onFile={(file) => void openFile(file)}>
            {messages.openFile}
          </FileButton>
        </div>
        <p role="status">{told}</p>
      </div>
    </Drawer>
  )
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
