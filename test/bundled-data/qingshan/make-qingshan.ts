import { packageVersion, type DistrictPackage, type School } from '#statistics/district-package.ts'
import { stages } from '#statistics/stage.ts'
import { illustrationId } from '../observation-row.ts'
import { classColumns, groupByIndicator, observationColumns } from '../to-columns.ts'
import { countyClassLists } from './county-class-lists.ts'
import { countyYears } from './county-enrolment.ts'
import { countyRecords } from './county-records.ts'
import { countySchoolRows } from './county-resources.ts'
import { countySeries } from './county-series.ts'
import { schoolList, type CountySchool } from './school-list.ts'

function toSchool({ id, zh, en, kind, area, ownership, boarding, opens, grade, affordable, students }: CountySchool): School {
  return {
    id,
    name: { zh, en },
    kind,
    stages: stages.filter((stage) => students[stage] !== undefined),
    ownership: ownership ?? 'public',
    area,
    boarding: boarding ?? false,
    ...(opens === undefined ? {} : { opens }),
    ...(grade === undefined ? {} : { grade }),
    ...(affordable === undefined ? {} : { affordable }),
    status: 'illustrative',
    source: illustrationId,
  }
}

/** 青山县: a made-up county of another shape than 某区, so that nothing is built for one district only. */
export function makeQingshan(): DistrictPackage {
  return {
    format: 'duty-board/district',
    version: packageVersion,
    meta: {
      id: 'qingshan',
      name: { zh: '青山县（示意）', en: 'Qingshan County (illustrative)' },
      edition: { id: '2019', name: { zh: '2019 年示意', en: '2019 illustration' }, date: '2020-06-30' },
      scopes: ['nation', 'central-west'],
      area: 'county',
      years: [...countyYears],
      note: {
        zh: '全部数据均为示意，不代表任何真实地区或学校。',
        en: 'All figures are illustrative and describe no real place or school.',
      },
      sources: [
        {
          id: illustrationId,
          title: { zh: '示意数据', en: 'Illustrative data' },
          kind: 'illustration',
        },
      ],
    },
    schools: schoolList.map(toSchool),
    observations: observationColumns(groupByIndicator([...countySeries(), ...countySchoolRows()])),
    classes: classColumns(countyClassLists()),
    ...countyRecords,
  }
}
