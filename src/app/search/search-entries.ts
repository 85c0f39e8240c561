import type { FigureContext } from '#figures/figure-context.ts'
import { oncePerContext } from '#figures/once-per-context.ts'
import { dutyWords } from '#format/duty-words.ts'
import { areaWords, ownershipWords, schoolKindWords } from '#format/school-words.ts'
import { catalogue } from '#indicators/catalogue.ts'
import { searchMessages } from '#language/messages/search.ts'
import { shellMessages } from '#language/messages/shell.ts'
import type { Text } from '#language/text.ts'
import type { School } from '#statistics/district-package.ts'
import { duties, type DutyId } from '#statistics/duty.ts'
import type { EntryKind, SearchEntry } from './search-entry.ts'

const chinese = searchMessages['zh-CN']
const english = searchMessages.en
const nowhere: Text = { zh: '', en: '' }
const achievements: Text = { zh: shellMessages['zh-CN'].achievements, en: shellMessages.en.achievements }

function dutyPlace(duty: DutyId): Text {
  const { number, name } = dutyWords[duty]
  return { zh: chinese.duty({ number: number.zh, name: name.zh }), en: english.duty({ number: number.en, name: name.en }) }
}

function page(to: string, name: Text): SearchEntry {
  return { id: `page ${to}`, kind: 'page', name, place: nowhere, alias: '', to, record: null }
}

/** What can be found in any district: the pages and the indicators. */
const everywhere: readonly SearchEntry[] = [
  page('/', { zh: shellMessages['zh-CN'].overview, en: shellMessages.en.overview }),
  page('/indicators', { zh: shellMessages['zh-CN'].indicators, en: shellMessages.en.indicators }),
  ...duties.map((duty) => page(`/duty/${duty}`, dutyWords[duty].name)),
  page('/balance', { zh: shellMessages['zh-CN'].balance, en: shellMessages.en.balance }),
  page('/classes', { zh: shellMessages['zh-CN'].classes, en: shellMessages.en.classes }),
  page('/schools', { zh: shellMessages['zh-CN'].schools, en: shellMessages.en.schools }),
  page('/achievements', achievements),
  ...catalogue.map(({ id, duty, name }): SearchEntry => {
    return { id: `indicator ${id}`, kind: 'indicator', name, place: dutyPlace(duty), alias: '', to: `/duty/${duty}/${id}`, record: null }
  }),
]

/** A school is found by its name and leads to its profile; its kind and place tell namesakes apart. */
function schoolEntry({ id, name, kind, area, ownership }: School): SearchEntry {
  const words = [ownershipWords[ownership], areaWords[area], schoolKindWords[kind]]
  const place = { zh: words.map(({ zh }) => zh).join(' · '), en: words.map(({ en }) => en).join(' · ') }
  return { id: `school ${id}`, kind: 'school', name, place, alias: '', to: `/schools/${id}`, record: null }
}

interface FoundRecord {
  readonly id: string
  readonly duty: DutyId | null
}

/** A record stands on the page of its duty; one of no duty stands with the achievements. */
function recordEntry(kind: EntryKind, { id, duty }: FoundRecord, name: Text, alias = ''): SearchEntry {
  return {
    id: `${kind} ${id}`,
    kind,
    name,
    place: duty === null ? achievements : dutyPlace(duty),
    alias,
    to: duty === null ? '/achievements' : `/duty/${duty}`,
    record: id,
  }
}

function entriesOf({ district }: FigureContext): readonly SearchEntry[] {
  const { policies, projects, honours, plans, narrative } = district.package
  return [
    ...everywhere,
    ...district.schools.map(schoolEntry),
    ...policies.map((policy) => recordEntry('policy', policy, policy.name, policy.documentNumber)),
    ...projects.map((project) => recordEntry('project', project, project.name, `${project.note?.zh ?? ''} ${project.note?.en ?? ''}`)),
    ...honours.map((honour) => recordEntry('honour', honour, honour.name)),
    ...plans.map((plan) => recordEntry('plan', plan, plan.text)),
    ...narrative.map((statement) => recordEntry('statement', statement, statement.text, statement.quote)),
  ]
}

const entriesOfDistrict = oncePerContext(entriesOf)

/** Everything that can be found: without a district, the pages and the indicators. */
export function searchEntries(context: FigureContext | null): readonly SearchEntry[] {
  return context === null ? everywhere : entriesOfDistrict(context)
}
