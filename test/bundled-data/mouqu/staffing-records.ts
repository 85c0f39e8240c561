import type { Recruitment, RecordFigure, Training } from '#statistics/district-package.ts'
import { illustrationId } from '../observation-row.ts'
import { channelNames, trainingNames } from './report-staffing-records.ts'

const made = { status: 'illustrative', source: illustrationId } as const

function persons(zh: string, en: string, value: number): RecordFigure {
  return { name: { zh, en }, unit: 'person', value, ...made }
}

const trainings = [
  ['online', 2016, 612],
  ['online', 2017, 668],
  ['reserve', 2016, 26],
  ['reserve', 2017, 28],
  ['suzhou', 2016, 120],
  ['suzhou', 2017, 150],
] as const

/** Earlier years of the programmes that the report counts for 2018. */
export const earlierTrainings: readonly Training[] = trainings.map(([programme, year, value]) => ({
  id: `${programme}-${year}`,
  name: trainingNames[programme],
  year,
  participants: persons('参训人数', 'Participants', value),
  ...made,
}))

/** With the 12 and 53 of 2018 these make the three-year totals of the report: 55, 83 and 70. */
const recruitments = [
  ['graduates', 2016, 20],
  ['graduates', 2017, 23],
  ['open', 2016, 14],
  ['open', 2017, 16],
  ['purchased', 2016, 21],
  ['purchased', 2017, 24],
  ['purchased', 2018, 25],
] as const

/** Recruitment year by year where the report gives only three years together. */
export const yearlyRecruitments: readonly Recruitment[] = recruitments.map(([channel, year, value]) => ({
  id: `${channel}-${year}`,
  channel: channelNames[channel],
  from: year,
  to: year,
  persons: persons('招聘人数', 'Teachers recruited', value),
  ...made,
}))
