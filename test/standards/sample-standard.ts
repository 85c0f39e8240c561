import type { Standard, StandardBook } from '#standards/standard.ts'

/** A standard of the nation, at least 10 percent of a district, from 2010 on, unless said otherwise. */
export function sampleStandard(id: string, more: Partial<Standard> = {}): Standard {
  return {
    id,
    duty: 'teachers',
    name: { zh: id, en: id },
    stages: [],
    kind: 'law',
    operator: '>=',
    value: 10,
    unit: 'percent',
    level: 'district',
    scope: 'nation',
    area: null,
    document: { zh: '办法', en: 'Measures' },
    documentNumber: '文号',
    clause: null,
    effectiveFrom: '2010-01-01',
    effectiveUntil: null,
    deadline: null,
    reference: null,
    condition: null,
    note: null,
    evidence: { document: 'confirmed', clause: 'none' },
    ...more,
  }
}

/** The standards by id. */
export function bookOf(...standards: readonly Standard[]): StandardBook {
  return new Map(standards.map((standard) => [standard.id, standard]))
}
