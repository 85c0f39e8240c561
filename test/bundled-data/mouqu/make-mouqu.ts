import { packageVersion, type DistrictPackage } from '#statistics/district-package.ts'
import { illustrativeRow, type ObservationRow } from '../observation-row.ts'
import { classColumns, groupByIndicator, observationColumns } from '../to-columns.ts'
import { buildingProjects, buildingRows } from './building-projects.ts'
import { classLists } from './class-lists.ts'
import { districtRows } from './district-series.ts'
import { years } from './enrolment.ts'
import { financeRows } from './finance-series.ts'
import { register } from './register.ts'
import { reportActivities } from './report-activities.ts'
import { reportBuildingProjects } from './report-building-projects.ts'
import { editionYear, reportRows } from './report-figures.ts'
import { reportHonours } from './report-honours.ts'
import { reportNarrative } from './report-narrative.ts'
import { reportPlans } from './report-plans.ts'
import { reportPolicies } from './report-policies.ts'
import { reportRecruitments, reportTrainings } from './report-staffing-records.ts'
import { schoolCountRows } from './school-counts.ts'
import { mouquSources } from './sources.ts'
import { earlierTrainings, yearlyRecruitments } from './staffing-records.ts'

/** Super-sized classes (66 and more) before 2018, counted from the class lists. */
function superSizedRows(classes: ReturnType<typeof classLists>): ObservationRow[] {
  return years
    .filter((year) => year < editionYear)
    .map((year) =>
      illustrativeRow(
        'super-sized-classes',
        year,
        classes.filter((row) => row.year === year && row.stage !== 'kindergarten' && row.students >= 66).length,
      ),
    )
}

/** 某区, edition 2018: the whole self-assessment report as reported, completed by illustrative numbers. */
export function makeMouqu(): DistrictPackage {
  const classes = classLists()
  const rows = [...reportRows(), ...districtRows(), ...financeRows(), ...buildingRows(), ...superSizedRows(classes), ...schoolCountRows()]
  return {
    format: 'duty-board/district',
    version: packageVersion,
    meta: {
      id: 'mouqu',
      name: { zh: '某区', en: 'Sample District' },
      edition: { id: '2018', name: { zh: '2018 年自查', en: '2018 self-assessment' }, date: '2019-09-26' },
      scopes: ['nation', 'central-west', 'henan'],
      area: 'city-district',
      years: [...years],
      note: {
        zh: '“报告值”出自自查报告；报告未公开或没有的数据由脚本补全，均标为“示意”，不代表任何真实学校。',
        en: 'Reported values stand in the self-assessment report. What it withholds or lacks was completed by a script, is marked illustrative, and describes no real school.',
      },
      sources: [...mouquSources],
    },
    schools: [...register],
    observations: observationColumns(groupByIndicator(rows)),
    classes: classColumns(classes),
    projects: [...reportBuildingProjects, ...reportActivities, ...buildingProjects],
    trainings: [...reportTrainings, ...earlierTrainings],
    recruitments: [...reportRecruitments, ...yearlyRecruitments],
    policies: [...reportPolicies],
    honours: [...reportHonours],
    plans: [...reportPlans],
    narrative: [...reportNarrative],
  }
}
