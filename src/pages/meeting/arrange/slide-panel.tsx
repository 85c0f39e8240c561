import { withChange, withDuplicate, withoutSlide, withSlideAt } from '#decks/deck-edits.ts'
import type { DeckPage } from '#decks/deck-pages.ts'
import { slideView } from '#decks/deck-pages.ts'
import { makeSlide } from '#decks/make-slide.ts'
import type { Deck, DeckSlide } from '#decks/deck.ts'
import { slideSizes } from '#decks/slide-formats.ts'
import { shortStageWords } from '#format/stage-words.ts'
import { chartMessages } from '#language/messages/charts.ts'
import { meetingMessages } from '#language/messages/meeting.ts'
import { inLanguage } from '#language/text.ts'
import { stages } from '#statistics/stage.ts'
import { Button } from '#ui/controls/button.tsx'
import { SegmentedControl } from '#ui/controls/segmented-control.tsx'
import { SelectField } from '#ui/controls/select-field.tsx'
import type { DistrictView } from '#view/district-view.ts'
import { useId } from 'react'
import { SlidePicture } from '../slide-picture.tsx'
import styles from './slide-panel.module.css'

interface SlidePanelProps {
  readonly viewed: DistrictView
  readonly deck: Deck
  readonly page: DeckPage
  /** Where it stands among all slides, counted from 0. */
  readonly at: number
  readonly shown: number
  readonly onEdit: (change: (deck: Deck) => Deck) => void
}

/** What a reader changes of one slide: its place, its title, what it shows, its notes. */
export function SlidePanel({ at, deck, onEdit, page: deckPage, shown, viewed }: SlidePanelProps) {
  const { isTitleEdited, isTitleStale, made, page, saved, slide } = deckPage
  const { language } = viewed
  const messages = meetingMessages[language]
  const charts = chartMessages[language]
  const field = useId()
  const change = (of: Partial<Omit<DeckSlide, 'id' | 'content'>>): void => onEdit((now) => withChange(now, saved.id, of))
  const name = slide?.name ?? messages.noData
  const drafted = makeSlide(saved.content, slideView(saved, viewed))?.notes.join('\n') ?? ''
  const isFigure = saved.content.kind === 'figure'
  return (
    <section className={styles['panel']} aria-labelledby={`${field}-head`}>
      <header className={styles['head']}>
        <h2 id={`${field}-head`}>{page === null ? messages.selectedHidden({ name }) : messages.selected({ page: String(page), name })}</h2>
        <div className={styles['tools']}>
          <Button
            aria-label={messages.moveUp}
            title={messages.moveUp}
            disabled={at === 0}
            onClick={() => onEdit((now) => withSlideAt(now, saved.id, at - 1))}
          >
            ↑
          </Button>
          <Button
            aria-label={messages.moveDown}
            title={messages.moveDown}
            disabled={at === deck.slides.length - 1}
            onClick={() => onEdit((now) => withSlideAt(now, saved.id, at + 1))}
          >
            ↓
          </Button>
          <Button onClick={() => change({ isHidden: !saved.isHidden })}>{saved.isHidden ? messages.show : messages.hide}</Button>
          <Button onClick={() => onEdit((now) => withDuplicate(now, saved.id))}>{messages.duplicate}</Button>
          <Button onClick={() => onEdit((now) => withoutSlide(now, saved.id))}>{messages.remove}</Button>
        </div>
      </header>
      {slide !== null && (
        <SlidePicture
          className={styles['preview']}
          slide={slide}
          place={{ page, pages: shown }}
          size={slideSizes[deck.shape]}
          alt={slide.body.kind === 'figure' ? slide.body.figure.alt : slide.title}
        />
      )}
      <div className={styles['field']}>
        <label htmlFor={`${field}-title`}>{messages.title}</label>
        {isTitleEdited && (
          <Button look="quiet" onClick={() => change({ title: null })}>
            ↺ {messages.reset}
          </Button>
        )}
        <textarea
          id={`${field}-title`}
          rows={2}
          maxLength={500}
          data-edited={isTitleEdited}
          value={saved.title?.text ?? made}
          onChange={({ target: { value } }) => {
            const text = value.replaceAll('\n', ' ')
            change({ title: text === made ? null : { text, instead: made } })
          }}
        />
        {isTitleEdited && (
          <p className={styles['original']} data-stale={isTitleStale}>
            {messages.originalTitle({ title: made })}
            {isTitleStale && (
              <>
                {' '}
                <Button look="quiet" onClick={() => change({ title: { text: saved.title?.text ?? made, instead: made } })}>
                  {messages.seen}
                </Button>
              </>
            )}
          </p>
        )}
      </div>
      {isFigure && (
        <div className={styles['shown']} role="group" aria-label={messages.shownAs}>
          <SegmentedControl
            label={messages.shownAs}
            value={saved.shows}
            options={[
              { id: 'chart', name: charts.chartShort, title: charts.showChart },
              { id: 'table', name: charts.tableShort, title: charts.showTable },
            ]}
            onChange={(shows) => change({ shows })}
          />
          <SelectField
            label={messages.stage}
            showLabel
            value={saved.stage ?? ''}
            options={[
              { id: '', name: messages.asBoard },
              { id: 'all', name: messages.allStages },
              ...stages.map((stage) => ({ id: stage, name: inLanguage(shortStageWords[stage], language) })),
            ]}
            onChange={(stage) => change({ stage: stage === 'all' ? 'all' : (stages.find((one) => one === stage) ?? null) })}
          />
          <SelectField
            label={messages.year}
            showLabel
            value={saved.year === null ? '' : String(saved.year)}
            options={[
              { id: '', name: messages.asBoard },
              ...viewed.district.years.map((year) => ({ id: String(year), name: messages.ofYear({ year: String(year) }) })),
            ]}
            onChange={(year) => change({ year: year === '' ? null : Number(year) })}
          />
        </div>
      )}
      <div className={styles['field']}>
        <label htmlFor={`${field}-notes`}>{messages.notes}</label>
        {saved.notes !== null && (
          <Button look="quiet" onClick={() => change({ notes: null })}>
            ↺ {messages.redraft}
          </Button>
        )}
        <textarea
          id={`${field}-notes`}
          rows={7}
          maxLength={20_000}
          value={saved.notes ?? drafted}
          onChange={({ target: { value } }) => change({ notes: value === drafted ? null : value })}
        />
      </div>
      <p className={styles['keys']}>{messages.keys}</p>
    </section>
  )
}
