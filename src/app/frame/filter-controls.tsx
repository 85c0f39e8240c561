import { stageWords } from '#format/stage-words.ts'
import { districtEntry, isStored, type DistrictEntry } from '#data/district-entry.ts'
import type { Language } from '#language/language.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { inLanguage } from '#language/text.ts'
import { useLanguage } from '#language/use-language.ts'
import { stages } from '#statistics/stage.ts'
import { SegmentedControl } from '#ui/controls/segmented-control.tsx'
import { SelectField } from '#ui/controls/select-field.tsx'
import { Switch } from '#ui/controls/switch.tsx'
import { useViewState } from '#view/use-view-state.ts'
import { useDistricts } from '../board/use-districts.ts'
import { yearOf } from '#view/district-view.ts'

/** What a district is called among others: those of this computer say so. */
function districtName(entry: DistrictEntry, language: Language): string {
  const name = inLanguage(entry.name, language)
  return isStored(entry) ? shellMessages[language].ownData({ name }) : name
}

/** District, year, stage, reported-only: each choice is a step that Back undoes. */
export function FilterControls({ showLabels = false }: { readonly showLabels?: boolean }) {
  const language = useLanguage()
  const messages = shellMessages[language]
  const { view, setView } = useViewState()
  const { entries, entry } = useDistricts(view.district)
  const years = entry?.years.toSorted((one, other) => one - other) ?? []
  const latest = years.at(-1)
  return (
    <>
      <SelectField
        label={messages.district}
        showLabel={showLabels}
        value={entry?.id ?? ''}
        disabled={entry === undefined}
        options={entries.map((one) => ({ id: one.id, name: districtName(one, language) }))}
        onChange={(id) => {
          const next = districtEntry(entries, id)
          setView({
            district: id === entries[0]?.id ? null : id,
            year: view.year !== null && next?.years.includes(view.year) === true ? view.year : null,
          })
        }}
      />
      <SelectField
        label={messages.year}
        showLabel={showLabels}
        value={latest === undefined ? '' : String(yearOf(years, view.year))}
        disabled={latest === undefined}
        options={years.toReversed().map((year) => ({ id: String(year), name: messages.yearName({ year: String(year) }) }))}
        onChange={(year) => {
          setView({ year: Number(year) === latest ? null : Number(year) })
        }}
      />
      <SegmentedControl
        label={messages.stage}
        value={view.stage ?? 'all'}
        options={[
          { id: 'all', name: messages.allStages },
          ...stages.map((stage) => ({ id: stage, name: messages[stage], title: inLanguage(stageWords[stage], language) })),
        ]}
        onChange={(stage) => {
          setView({ stage: stage === 'all' ? null : stage })
        }}
      />
      <Switch
        label={messages.reportedOnly}
        checked={view.reportedOnly}
        onChange={(reportedOnly) => {
          setView({ reportedOnly })
        }}
      />
    </>
  )
}
