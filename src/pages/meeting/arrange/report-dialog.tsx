import { exportMessages } from '#language/messages/exports.ts'
import { meetingMessages } from '#language/messages/meeting.ts'
import { reportMessages } from '#language/messages/report.ts'
import { makeReport } from '#reports/make-report.ts'
import { type ChapterId, chapterIds } from '#reports/report.ts'
import { reportedOnly } from '#statistics/index-district.ts'
import { Button } from '#ui/controls/button.tsx'
import { SegmentedControl } from '#ui/controls/segmented-control.tsx'
import { TextField } from '#ui/controls/text-field.tsx'
import { Drawer } from '#ui/drawer.tsx'
import { saveFile } from '#ui/save-file.ts'
import { type DistrictView, viewOf } from '#view/district-view.ts'
import { useState } from 'react'
import { useMaking } from '#ui/use-making.ts'
import styles from './report-dialog.module.css'

interface ReportDialogProps {
  readonly viewed: DistrictView
  readonly onClose: () => void
}

/** What the yearly report is to have, and the report as a Word file. */
export function ReportDialog({ onClose, viewed }: ReportDialogProps) {
  const { district, language, stage, standards, year } = viewed
  const messages = reportMessages[language]
  const exports = exportMessages[language]
  const [chapters, setChapters] = useState<ReadonlySet<ChapterId>>(new Set(chapterIds))
  const [basis, setBasis] = useState<'all' | 'reported'>(district.reportedOnly ? 'reported' : 'all')
  const [figures, setFigures] = useState<'native' | 'picture'>('native')
  const [fonts, setFonts] = useState<'usual' | 'gb2312'>('usual')
  const [addressee, setAddressee] = useState(messages.addressee)
  const { cancel, make, making } = useMaking()
  const save = (): Promise<boolean> => {
    const told = basis === 'reported' ? viewOf(reportedOnly(district), standards, year, stage, language) : viewed
    const report = makeReport(told, { chapters, addressee })
    const parts = report.parts.length + report.annexes.length
    return make(parts, async (signal, onProgress) => {
      const [{ reportDocx }, { archiveName }, { figureScope }] = await Promise.all([
        import('#exports/office/report-docx.ts'),
        import('#exports/file-name.ts'),
        import('#figures/build/figure-scope.ts'),
      ])
      const file = await reportDocx(report, { figures, fonts }, signal, onProgress)
      saveFile(file, archiveName({ scope: figureScope(told) }, report.title, 'docx'))
    })
  }
  const close = (): void => {
    cancel()
    onClose()
  }
  const names: Readonly<Record<ChapterId, string>> = {
    situation: messages.situation,
    duties: messages.duties,
    achievements: messages.achievements,
    problems: messages.problems,
    plans: messages.plans,
    annexes: messages.annexesChapter,
  }
  return (
    <Drawer title={messages.report} closeWords={exports.close} onClose={close}>
      <div className={styles['dialog']}>
        <fieldset>
          <legend>{messages.chapters}</legend>
          {chapterIds.map((id) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={chapters.has(id)}
                onChange={({ target: { checked } }) =>
                  setChapters((former) => new Set(checked ? [...former, id] : [...former].filter((one) => one !== id)))
                }
              />
              {names[id]}
            </label>
          ))}
        </fieldset>
        {!district.reportedOnly && (
          <div>
            <h3>{messages.basis}</h3>
            <SegmentedControl
              label={messages.basis}
              value={basis}
              options={[
                { id: 'all', name: messages.withIllustrative },
                { id: 'reported', name: messages.reportedOnly },
              ]}
              onChange={setBasis}
            />
          </div>
        )}
        <div>
          <h3>{messages.figuresAs}</h3>
          <SegmentedControl
            label={messages.figuresAs}
            value={figures}
            options={[
              { id: 'native', name: messages.figuresNative },
              { id: 'picture', name: messages.figuresPicture },
            ]}
            onChange={setFigures}
          />
        </div>
        <div>
          <h3>{messages.fonts}</h3>
          <SegmentedControl
            label={messages.fonts}
            value={fonts}
            options={[
              { id: 'usual', name: messages.fontsUsual },
              { id: 'gb2312', name: messages.fontsGb },
            ]}
            onChange={setFonts}
          />
        </div>
        <TextField label={messages.to} most={100} value={addressee} onChange={setAddressee} />
        <p>{messages.afterwards}</p>
        <div className={styles['foot']}>
          {making.kind === 'busy' ? (
            <>
              <progress max={making.all} value={making.done} aria-label={exports.working} />
              <span role="status">{exports.done({ done: String(making.done), all: String(making.all) })}</span>
              <Button onClick={cancel}>{exports.cancel}</Button>
            </>
          ) : (
            <>
              <Button look="primary" disabled={chapters.size === 0} onClick={() => void save()}>
                {messages.make}
              </Button>
              <span role="status">{making.kind === 'failed' && meetingMessages[language].fileFailed}</span>
            </>
          )}
        </div>
      </div>
    </Drawer>
  )
}
