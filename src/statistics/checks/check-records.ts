import { stagesOfKind, type DistrictPackage, type RecordFigure } from '#statistics/district-package.ts'
import type { ProblemList } from '#statistics/parsing/problem-list.ts'
import type { Status } from '#statistics/statistic.ts'
import { unknownNames } from './observation-problems.ts'
import { addSourceProblem, citesWell, type PackageReferences } from './package-references.ts'

interface Cited {
  readonly status: Status
  readonly source: string
}

const lists = ['schools', 'projects', 'trainings', 'recruitments', 'policies', 'honours', 'plans', 'narrative'] as const

function checkCited(path: string, { source, status }: Cited, { sources }: PackageReferences, problems: ProblemList): void {
  if (!citesWell(sources.get(source), status)) addSourceProblem(`${path}.source`, source, status, sources, problems)
}

function checkFigure(path: string, figure: RecordFigure, references: PackageReferences, problems: ProblemList): void {
  checkCited(path, figure, references, problems)
  if ((figure.value === null) !== (figure.reason !== undefined)) {
    const wanted = { zh: '有数值则不写原因，没有数值则写明原因', en: 'a reason where there is no number, and none where there is' }
    const next = {
      zh: 'withheld、not-collected 或 not-applicable；有数值时删去 reason。',
      en: 'Write withheld, not-collected or not-applicable; remove reason beside a number.',
    }
    problems.add(`${path}.reason`, figure.reason, wanted, next)
  }
  if (figure.upper !== undefined && (figure.value === null || figure.upper <= figure.value)) {
    const wanted = { zh: '大于 value 的区间上限', en: 'the upper end of a range, above value' }
    const next = { zh: '把区间下限写在 value，上限写在 upper。', en: 'Put the lower end in value and the upper end in upper.' }
    problems.add(`${path}.upper`, figure.upper, wanted, next)
  }
}

/**
 * A school teaches what its kind says: a senior school that teaches primary children would be held against no rule of theirs.
 * Kindergarten grades and the mark of affordable private ones stand only where they mean something.
 */
function checkRegister(district: DistrictPackage, problems: ProblemList): void {
  district.schools.forEach((school, index) => {
    const kindergarten = school.kind === 'kindergarten'
    const { all, besides } = stagesOfKind[school.kind]
    if (all.some((one) => !school.stages.includes(one)) || school.stages.some((one) => !all.includes(one) && !besides.includes(one))) {
      const optional =
        besides.length === 0 ? { zh: '', en: '' } : { zh: `，可另有 ${besides.join('、')}`, en: `, and may list ${besides.join(', ')}` }
      const wanted = {
        zh: `类别 ${school.kind} 的学段为 ${all.join('、')}${optional.zh}`,
        en: `the stages of the kind ${school.kind}: ${all.join(', ')}${optional.en}`,
      }
      problems.add(`schools[${index}].stages`, school.stages.join(', '), wanted, {
        zh: '改正 stages 或 kind。',
        en: 'Correct stages or kind.',
      })
    }
    if (school.grade !== undefined && !kindergarten) {
      const wanted = { zh: '只有幼儿园填写等级', en: 'a grading only for kindergartens' }
      problems.add(`schools[${index}].grade`, school.grade, wanted, {
        zh: '删去 grade，或改正 kind。',
        en: 'Remove grade, or correct kind.',
      })
    }
    if (school.affordable !== undefined && !(kindergarten && school.ownership === 'private')) {
      const wanted = { zh: '只有民办幼儿园填写是否普惠', en: 'affordable only for private kindergartens' }
      problems.add(`schools[${index}].affordable`, school.affordable, wanted, {
        zh: '删去 affordable，或改正 kind、ownership。',
        en: 'Remove affordable, or correct kind or ownership.',
      })
    }
  })
}

/** Records cite listed sources, name known schools, and their figures have a number or the reason for none. */
export function checkRecords(district: DistrictPackage, references: PackageReferences, problems: ProblemList): void {
  for (const list of lists) {
    district[list].forEach((record, index) => {
      checkCited(`${list}[${index}]`, record, references, problems)
    })
  }
  for (const list of ['projects', 'honours', 'plans'] as const) {
    district[list].forEach(({ figures }, index) => {
      figures.forEach((figure, at) => checkFigure(`${list}[${index}].figures[${at}]`, figure, references, problems))
    })
  }
  district.trainings.forEach(({ participants }, index) =>
    checkFigure(`trainings[${index}].participants`, participants, references, problems),
  )
  district.recruitments.forEach(({ persons, from, to }, index) => {
    checkFigure(`recruitments[${index}].persons`, persons, references, problems)
    if (to >= from) return
    const wanted = { zh: `不早于起始年份 ${from}`, en: `not before the first year, ${from}` }
    problems.add(`recruitments[${index}].to`, to, wanted, { zh: '改正 from 或 to。', en: 'Correct from or to.' })
  })
  district.projects.forEach(({ school }, index) => {
    if (school !== undefined && !references.schools.has(school))
      problems.add(`projects[${index}].school`, school, unknownNames.school.wanted, unknownNames.school.next)
  })
  checkRegister(district, problems)
}
