import * as v from 'valibot'
import type { RuleKind, Standard } from '#standards/standard.ts'
import type { Scope } from '#statistics/district-package.ts'
import { duties } from '#statistics/duty.ts'
import { stages, type Stage } from '#statistics/stage.ts'
import type { Unit } from '#statistics/unit.ts'
import { documentTitles } from './document-titles.ts'
import { conditions, notes } from './standard-remarks.ts'
import source from './standards-source.json' with { type: 'json' }

const evidence = v.picklist(['confirmed', 'unconfirmed', 'none'])

const entrySchema = v.object({
  id: v.string(),
  duty_area: v.picklist(duties),
  name_zh: v.string(),
  name_en: v.string(),
  stage: v.string(),
  operator: v.picklist(['>=', '<=', '==', '>', 'increasing', 'not-decreasing']),
  value: v.optional(v.nullable(v.number()), null),
  unit: v.string(),
  level: v.picklist(['district', 'school', 'class']),
  document: v.string(),
  doc_number: v.string(),
  clause: v.optional(v.nullable(v.string()), null),
  effective_from: v.string(),
  deadline: v.optional(v.nullable(v.string()), null),
  reference: v.optional(v.nullable(v.string()), null),
  evidence: v.object({ value: evidence, document: evidence, clause: evidence }),
})

type Entry = v.InferOutput<typeof entrySchema>

/** The source's units, in the product's base units. */
const baseUnits: ReadonlyMap<string, Unit> = new Map([
  ['人/班', 'students-per-class'],
  ['元/生/年', 'yuan-per-student-year'],
  ['元/寄宿生/年', 'yuan-per-student-year'],
  ['人/百名学生', 'per-100-students'],
  ['间/百名学生', 'rooms-per-100-students'],
  ['人', 'person'],
  ['人(核定)', 'person'],
  ['㎡/生', 'square-metre-per-student'],
  ['元/生', 'yuan-per-student'],
  ['CV', 'coefficient'],
  ['比率', 'coefficient'],
  ['天', 'day'],
  ['元/年', 'yuan-per-year'],
  ['学生/教职工', 'students-per-staff'],
  ['学生/管理人员', 'students-per-staff'],
  ['幼儿/教职工', 'students-per-staff'],
  ['幼儿/专任教师', 'students-per-teacher'],
  ['幼儿/保教人员', 'students-per-teacher'],
  ['㎡/间', 'square-metre'],
  ['百分点', 'percentage-point'],
  ['年', 'year'],
  ['间/12班', 'room'],
  ['元', 'yuan'],
  ['万元', 'yuan'],
  ['所', 'school'],
  ['所/乡镇', 'school'],
  ['学时/5年', 'hour'],
  ['次/日', 'time'],
  ['次/月', 'time'],
  ['课时/学年', 'lesson'],
  ['元/人/年', 'yuan-per-resident'],
  ['班/万人', 'class'],
  ['班/2万人', 'class'],
])

/** What the source counts in points of a list or as done or not done ("达到=1"). */
const counted = /=1$|^(项|项统一|级|级\(Ⅲ级\)|个)$/

function unitOf({ id, unit }: Entry): Unit {
  const known = unit.startsWith('%') ? 'percent' : counted.test(unit) ? 'item' : baseUnits.get(unit)
  if (known === undefined) throw new Error(`${id}: the unit ${unit} has no base unit`)
  return known
}

function stagesOf(stage: string): readonly Stage[] {
  return stages.filter((one) => stage.split('+').includes(one))
}

function scopeOf({ id, document }: Entry): Scope {
  if (document.includes('郑州')) return 'zhengzhou'
  if (document.includes('河南')) return 'henan'
  if (/^FU-PS-.*-2016E$/.test(id)) return 'east'
  return /^FU-PS-.*-2016$/.test(id) ? 'central-west' : 'nation'
}

/** The quota of public funds is replaced by the next one on the day before that takes effect. */
function replacedOn({ id }: Entry): string | null {
  if (/^FU-PS-.*-2016E?$/.test(id)) return '2020-02-29'
  return /^FU-PS-.*-2020$/.test(id) ? '2023-02-28' : null
}

/** What a standard is: the laws, regulations and the State's security norms bind as such, the rest by what its document is for. */
function kindOf({ id, document, deadline }: Entry): RuleKind {
  if (document === '幼儿园建设标准') return 'provision'
  if (/^(QB|BB|PS-1)-/.test(id) || document.includes('督导评估') || document.includes('示范区评估')) return 'recognition'
  if (/^ST-(primary|junior|senior)$/.test(id)) return 'staffing'
  if (document.startsWith('中华人民共和国') || /(条例|规程)$/.test(document) || document === '中小学、幼儿园安全防范要求') return 'law'
  if (/^FU-(PS|BOARD|HN-SEN|N-SEN|TRAIN5)/.test(id)) return 'funding'
  if (deadline !== null || /^(CM-|FU-GDP4)/.test(id)) return 'target'
  return /配备标准|建设标准/.test(document) ? 'provision' : 'instruction'
}

function areaOf({ id }: Entry): Standard['area'] {
  if (id === 'FU-HN-SEN-city') return 'city-district'
  return id === 'FU-HN-SEN-county' || id === 'FU-TRAIN5-2006' ? 'county' : null
}

const references: ReadonlyMap<string, string> = new Map([
  ['财政经常性收入增长率', 'growth of recurrent fiscal revenue'],
  ['当地公务员平均工资收入水平', 'average pay of local civil servants'],
  ['当地公务员平均工资水平', 'average pay of local civil servants'],
  ['国家公务员平均工资', 'average pay of civil servants'],
  ['国家公务员平均工资水平', 'average pay of civil servants'],
])

function referenceInEnglish(reference: string): string {
  const english = references.get(reference)
  if (english === undefined) throw new Error(`There is no English for the reference ${reference}`)
  return english
}

function standardOf(entry: Entry): Standard {
  const english = documentTitles.get(entry.document)
  if (english === undefined) throw new Error(`${entry.id}: there is no English title for ${entry.document}`)
  const reference = entry.reference === null ? null : { zh: entry.reference, en: referenceInEnglish(entry.reference) }
  return {
    id: entry.id,
    duty: entry.duty_area,
    name: { zh: entry.name_zh, en: entry.name_en },
    stages: stagesOf(entry.stage),
    kind: kindOf(entry),
    operator: entry.operator,
    value: entry.value,
    unit: unitOf(entry),
    level: entry.level,
    scope: scopeOf(entry),
    area: areaOf(entry),
    document: { zh: entry.document, en: english },
    documentNumber: statedNumber(entry.doc_number),
    clause: entry.clause,
    effectiveFrom: entry.effective_from,
    effectiveUntil: replacedOn(entry),
    deadline: entry.deadline,
    reference,
    condition: conditions.get(entry.id) ?? null,
    note: notes.get(entry.id) ?? null,
    evidence: { document: entry.evidence.document, clause: entry.evidence.clause },
  }
}

/** `public/data/standards.json`: the thresholds whose value is confirmed, one a line. */
export function standardsJson(): string {
  const entries = v.parse(v.array(entrySchema), source).filter(({ evidence: { value } }) => value === 'confirmed')
  const lines = entries.map((entry) => JSON.stringify(standardOf(entry)))
  return `{\n"format": "duty-board/standards",\n"version": 1,\n"standards": [\n${lines.join(',\n')}\n]\n}\n`
}

/** The number without the words for what of it could not be checked: `evidence.document` says so. */
function statedNumber(number: string): string | null {
  return number === '(not located)' || number === '财教文号未核' ? null : number.replace(/\(文号未核\)|文号未核/u, '')
}
