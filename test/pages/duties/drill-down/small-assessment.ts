import type { Assessment } from '#indicators/assessment.ts'
import type { Indicator } from '#indicators/indicator.ts'
import type { Standard } from '#standards/standard.ts'
import { missing, type Statistic, type Value } from '#statistics/statistic.ts'

/** A reported number. */
export function reported(value: number, over: Partial<Value> = {}): Value {
  return { kind: 'value', value, status: 'reported', sources: ['book'], ...over }
}

export function smallIndicator(over: Partial<Indicator> = {}): Indicator {
  return {
    id: 'width',
    family: 'width',
    duty: 'teachers',
    stage: null,
    name: { zh: '宽度', en: 'Width' },
    definition: { zh: '定义', en: 'definition' },
    formula: { zh: '算法', en: 'formula' },
    unit: 'per-100-students',
    direction: 'higher',
    level: 'district',
    standards: [],
    measure: () => ({ statistic: missing('not-collected'), inputs: [] }),
    ...over,
  }
}

export function smallStandard(over: Partial<Standard> = {}): Standard {
  return {
    id: 'S-1',
    duty: 'teachers',
    name: { zh: '宽度标准', en: 'Width standard' },
    stages: [],
    kind: 'recognition',
    operator: '>=',
    value: 4.2,
    unit: 'per-100-students',
    level: 'district',
    scope: 'nation',
    area: null,
    document: { zh: '办法', en: 'Measures' },
    documentNumber: '教督〔2017〕6号',
    clause: '第七条',
    effectiveFrom: '2017-04-19',
    effectiveUntil: null,
    deadline: null,
    reference: null,
    condition: null,
    note: null,
    evidence: { document: 'confirmed', clause: 'unconfirmed' },
    ...over,
  }
}

/** An assessment as it would be made; only what a test names differs from one without number and standard. */
export function smallAssessment(over: Partial<Assessment> & { readonly statistic?: Statistic } = {}): Assessment {
  const { statistic = missing('not-collected'), ...rest } = over
  return {
    indicator: smallIndicator(),
    year: 2018,
    measurement: { statistic, inputs: [] },
    verdict: 'no-standard',
    standard: null,
    limit: null,
    margin: null,
    relativeMargin: null,
    watch: null,
    targets: [],
    others: [],
    reference: null,
    since: null,
    conditional: [],
    previous: missing('not-collected'),
    change: null,
    previousMargin: null,
    streak: null,
    direction: null,
    ...rest,
  }
}
