import type { DistrictView } from '#view/district-view.ts'
import { formatWhole } from '#format/format-whole.ts'
import { reasonWords } from '#format/reason-words.ts'
import type { BalanceSheet } from '#indicators/balance/balance-sheet.ts'
import { namedMeasure } from '#indicators/building/named-measure.ts'
import { resources } from '#indicators/resources/resource.ts'
import { balanceTrialMessages } from '#language/messages/balance-trial.ts'
import { inLanguage } from '#language/text.ts'
import type { DistrictStatistics } from '#statistics/district-statistics.ts'
import type { TrialChange } from '#statistics/trial/trial-change.ts'
import { Button } from '#ui/controls/button.tsx'
import { NumberField } from '#ui/controls/number-field.tsx'
import { SegmentedControl } from '#ui/controls/segmented-control.tsx'
import { SelectField } from '#ui/controls/select-field.tsx'
import { useState } from 'react'
import styles from './balance-trial.module.css'

interface ChangeFormProps {
  readonly viewed: DistrictView
  /** With what is tried out already. */
  readonly sheet: BalanceSheet
  readonly tried: DistrictStatistics
  readonly onAdd: (change: TrialChange) => void
}

const measureIds = ['students', ...resources.map(({ measure }) => measure)]

/** One change to try out: a school's number, pupils who move, or a new school. */
export function ChangeForm({ viewed, sheet, tried, onAdd }: ChangeFormProps) {
  const { language, year } = viewed
  const { stage } = sheet
  const messages = balanceTrialMessages[language]
  const schools = tried.schoolsOf(stage, year).map(({ id, name }) => ({ id, name: inLanguage(name, language) }))
  const [first, second] = schools
  const [kind, setKind] = useState<TrialChange['kind']>('set')
  const [chosen, setChosen] = useState<string | null>(null)
  const [target, setTarget] = useState<string | null>(null)
  const [measure, setMeasure] = useState('students')
  const [text, setText] = useState('')
  const [complaint, setComplaint] = useState('')
  const school = schools.find(({ id }) => id === chosen)?.id ?? first?.id ?? ''
  const other = schools.find(({ id }) => id === target)?.id ?? second?.id ?? ''
  const { unit } = namedMeasure(measure)
  const now = tried.observe(kind === 'move' ? 'students' : measure, { year, stage, school })
  const whole = kind === 'move' || unit === 'person' || unit === 'room'
  const add = () => {
    if (kind === 'add') {
      onAdd({ kind, school: newId(tried), stage })
      return
    }
    const value = Number(text)
    if (text.trim() === '' || !Number.isFinite(value) || value < 0 || (whole && !Number.isInteger(value))) {
      setComplaint(whole ? messages.invalidWhole : messages.invalidNumber)
      return
    }
    if (kind === 'move' && school === other) {
      setComplaint(messages.invalidMove)
      return
    }
    if (kind === 'move' && now.kind === 'value' && value > now.value) {
      setComplaint(messages.tooMany)
      return
    }
    setComplaint('')
    setText('')
    onAdd(kind === 'set' ? { kind, school, stage, measure, value } : { kind, from: school, to: other, stage, students: value })
  }
  const nowWords =
    now.kind === 'value'
      ? messages.now({ value: formatWhole(now.value, kind === 'move' ? 'person' : unit, language) })
      : messages.nowMissing({ reason: inLanguage(reasonWords[now.reason], language) })
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <SegmentedControl
        label={messages.kind}
        value={kind}
        options={[
          { id: 'set', name: messages.kindSet },
          { id: 'move', name: messages.kindMove },
          { id: 'add', name: messages.kindAdd },
        ]}
        onChange={(next) => {
          setKind(next)
          setComplaint('')
        }}
      />
      {kind !== 'add' && (
        <SelectField
          showLabel
          label={kind === 'move' ? messages.from : messages.school}
          value={school}
          options={schools}
          onChange={setChosen}
        />
      )}
      {kind === 'move' && <SelectField showLabel label={messages.to} value={other} options={schools} onChange={setTarget} />}
      {kind === 'set' && (
        <SelectField
          showLabel
          label={messages.measure}
          value={measure}
          options={measureIds.map((id) => ({ id, name: inLanguage(namedMeasure(id).name, language) }))}
          onChange={setMeasure}
        />
      )}
      {kind !== 'add' && (
        <NumberField
          label={kind === 'move' ? messages.students : messages.value}
          hint={nowWords}
          complaint={complaint}
          value={text}
          onChange={setText}
        />
      )}
      <Button look="primary" onClick={add}>
        {messages.add}
      </Button>
    </form>
  )
}

function newId({ schools }: DistrictStatistics): string {
  const taken = new Set(schools.map(({ id }) => id))
  let number = 1
  while (taken.has(`new-${number}`)) number += 1
  return `new-${number}`
}
