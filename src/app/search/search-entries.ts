import type { PageLink } from '#view/route.ts'
import { allFindings } from '#findings/all-findings.ts'
import type { Finding } from '#findings/finding.ts'
import { ruleKindWords } from '#findings/rule-kind-words.ts'
import type { DistrictView } from '#view/district-view.ts'
import { once } from '#statistics/once.ts'
import { dutyWords } from '#format/duty-words.ts'
import { areaWords, ownershipWords, schoolKindWords } from '#format/school-words.ts'
import { catalogue } from '#indicators/catalogue.ts'
import type { Indicator } from '#indicators/indicator.ts'
import { verdictWords } from '#indicators/verdict-words.ts'
import type { Language } from '#language/language.ts'
import { searchMessages } from '#language/messages/search.ts'
import { shellMessages } from '#language/messages/shell.ts'
import { inLanguage, type Text } from '#language/text.ts'
import { classNumber } from '#statistics/class-number.ts'
import type { ClassRecord } from '#statistics/class-record.ts'
import type { School } from '#statistics/district-package.ts'
import { duties, type DutyId } from '#statistics/duty.ts'
import { fieldWords } from './field-words.ts'
import type { EntryKind, SearchEntry } from './search-entry.ts'

const chinese = searchMessages['zh-CN']
const english = searchMessages.en
const nowhere: Text = { zh: '', en: '' }
const achievements: Text = { zh: shellMessages['zh-CN'].achievements, en: shellMessages.en.achievements }

function dutyPlace(duty: DutyId): Text {
  const { number, name } = dutyWords[duty]
  return { zh: chinese.duty({ number: number.zh, name: name.zh }), en: english.duty({ number: number.en, name: name.en }) }
}

function page(to: PageLink, name: Text): SearchEntry {
  return { id: `page ${to}`, kind: 'page', name, place: nowhere, alias: '', told: null, to, record: null }
}

const pages: readonly SearchEntry[] = [
  page('/', { zh: shellMessages['zh-CN'].overview, en: shellMessages.en.overview }),
  page('/indicators', { zh: shellMessages['zh-CN'].indicators, en: shellMessages.en.indicators }),
  ...duties.map((duty) => page(`/duty/${duty}`, dutyWords[duty].name)),
  page('/balance', { zh: shellMessages['zh-CN'].balance, en: shellMessages.en.balance }),
  page('/classes', { zh: shellMessages['zh-CN'].classes, en: shellMessages.en.classes }),
  page('/schools', { zh: shellMessages['zh-CN'].schools, en: shellMessages.en.schools }),
  page('/achievements', achievements),
  page('/data', { zh: shellMessages['zh-CN'].data, en: shellMessages.en.data }),
  page('/meeting', { zh: shellMessages['zh-CN'].meeting, en: shellMessages.en.meeting }),
  ...(['not-met', 'watch', 'met', 'not-assessable'] as const).map((verdict) => {
    const { zh, en } = verdictWords[verdict]
    return page(`/indicators?verdict=${verdict}`, { zh: chinese.ofVerdict({ verdict: zh }), en: english.ofVerdict({ verdict: en }) })
  }),
]

/** An indicator is found by its name, by what the field calls it, and by its verdict. */
function indicatorEntry({ duty, family, id, name }: Indicator, told: SearchEntry['told'], words = ''): SearchEntry {
  const alias = `${fieldWords[family] ?? ''} ${words}`
  return { id: `indicator ${id}`, kind: 'indicator', name, place: dutyPlace(duty), alias, told, to: `/duty/${duty}/${id}`, record: null }
}

/** What can be found without a district: the pages and the indicators. */
const everywhere: readonly SearchEntry[] = [...pages, ...catalogue.map((indicator) => indicatorEntry(indicator, null))]

function findingEntry({ assessment, doubts, isIllustrative, value, verdict }: Finding, language: Language): SearchEntry {
  const { indicator, measurement } = assessment
  const isMadeUp = measurement.statistic.kind === 'value' && measurement.statistic.status === 'illustrative'
  const words = verdict === 'reference' ? ruleKindWords.recommended : verdictWords[verdict]
  return indicatorEntry(
    indicator,
    { value, verdict, words: inLanguage(words, language), isIllustrative: isIllustrative || isMadeUp, isDoubtful: doubts.length > 0 },
    `${words.zh} ${words.en}`,
  )
}

/** A class is found by its name and its school's, and leads to the classes of the school, filtered to it. */
function classEntry(one: ClassRecord, schoolName: Text): SearchEntry {
  const { name, school, stage, students } = one
  const number = classNumber(one)
  const size = String(students)
  return {
    id: `class ${school} ${stage} ${name}`,
    kind: 'class',
    name: {
      zh: chinese.className({ school: schoolName.zh, name: number }),
      en: english.className({ school: schoolName.en, name: number }),
    },
    place: { zh: chinese.classSize({ size }), en: english.classSize({ size }) },
    alias: '',
    told: null,
    to: `/classes?${new URLSearchParams({ school, q: name }).toString()}`,
    record: null,
  }
}

/** A school is found by its name and leads to its profile; its kind and place tell namesakes apart. */
function schoolEntry({ id, name, kind, area, ownership }: School): SearchEntry {
  const words = [ownershipWords[ownership], areaWords[area], schoolKindWords[kind]]
  const place = { zh: words.map(({ zh }) => zh).join(' · '), en: words.map(({ en }) => en).join(' · ') }
  return { id: `school ${id}`, kind: 'school', name, place, alias: '', told: null, to: `/schools/${id}`, record: null }
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
    told: null,
    to: duty === null ? '/achievements' : `/duty/${duty}`,
    record: id,
  }
}

function entriesOf(viewed: DistrictView): readonly SearchEntry[] {
  const { district, language, year } = viewed
  const names = new Map(district.schools.map(({ id, name }) => [id, name]))
  const { policies, projects, honours, plans, narrative } = district.package
  return [
    ...pages,
    ...allFindings(viewed).map((finding) => findingEntry(finding, language)),
    ...district.schools.map(schoolEntry),
    ...district.classes(year).map((one) => classEntry(one, names.get(one.school) ?? { zh: one.school, en: one.school })),
    ...policies.map((policy) => recordEntry('policy', policy, policy.name, policy.documentNumber)),
    ...projects.map((project) => recordEntry('project', project, project.name, `${project.note?.zh ?? ''} ${project.note?.en ?? ''}`)),
    ...honours.map((honour) => recordEntry('honour', honour, honour.name)),
    ...plans.map((plan) => recordEntry('plan', plan, plan.text)),
    ...narrative.map((statement) => recordEntry('statement', statement, statement.text, statement.quote)),
  ]
}

const entriesOfDistrict = once(entriesOf)

/** Everything that can be found: without a district, the pages and the indicators. */
export function searchEntries(viewed: DistrictView | null): readonly SearchEntry[] {
  return viewed === null ? everywhere : entriesOfDistrict(viewed)
}
