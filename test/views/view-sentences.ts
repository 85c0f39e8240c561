import { achievementsHeadline } from '#findings/achievements-headline.ts'
import { balanceTitle } from '#figures/balance/balance-title.ts'
import { classesStory } from '#pages/classes/classes-story.ts'
import { verdictSentence } from '#pages/duties/drill-down/verdict-sentence.ts'
import { dutyStory } from '#pages/duties/page/duty-story.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { Figure } from '#figures/figure.ts'
import { findingsShown } from '#findings/all-findings.ts'
import { indicatorListStory } from '#pages/indicator-list/indicator-list-story.ts'
import { balanceSheet } from '#indicators/balance/balance-sheet.ts'
import { assessSchool } from '#indicators/schools/assess-school.ts'
import { overviewStory } from '#pages/overview/overview-story.ts'
import { profileTitle } from '#pages/schools/profile/profile-title.ts'
import { registerHeadline, registerWorst } from '#pages/schools/register/register-headline.ts'
import { registerRows } from '#pages/schools/register/register-row.ts'
import { duties } from '#statistics/duty.ts'

/** Every figure of the overview and of the duties' pages. */
export function figuresOf(viewed: DistrictView): readonly Figure[] {
  return [...overviewStory(viewed).figures, ...duties.flatMap((duty) => dutyStory(duty, viewed).figures.map(({ figure }) => figure))]
}

/** Stages whose balance is assessed. */
export const balanceStages = ['primary', 'junior'] as const

/** The balance sheet of a stage in a view. */
export function sheetOf({ district, standards, year }: DistrictView, stage: (typeof balanceStages)[number]) {
  return balanceSheet(district, standards, year, stage)
}

/** Whatever a reader of the view may read aloud. */
export function sentencesOf(viewed: DistrictView): readonly string[] {
  const overview = overviewStory(viewed)
  const classes = classesStory(viewed)
  return [
    overview.headline.text,
    overview.summary,
    ...overview.tiles.flatMap(({ name, number, unit, detail }) => [name, number, unit, detail]),
    ...duties.flatMap((duty) => [dutyStory(duty, viewed).title, dutyStory(duty, viewed).summary]),
    ...figuresOf(viewed).flatMap(({ title, subtitle, alt, notes }) => [title, subtitle, alt, ...notes]),
    classes.title,
    classes.summary,
    ...classes.notes,
    achievementsHeadline(viewed).title,
    indicatorListStory(viewed).headline.text,
    indicatorListStory(viewed).summary,
    ...balanceStages.map((stage) => balanceTitle(sheetOf(viewed, stage), viewed)),
    registerHeadline(registerRows(viewed), viewed),
    registerWorst(registerRows(viewed), viewed) ?? '',
    ...viewed.district
      .schoolsOf(viewed.stage, viewed.year)
      .map((school) => profileTitle(school, assessSchool(school.id, viewed.district, viewed.standards, viewed.year), viewed)),
    ...viewed.assessments.map((assessment) => verdictSentence(assessment, viewed.language)),
    ...findingsShown(viewed).flatMap(({ name, value, limit, gap, since, course, who, need }) =>
      [name, value, limit, gap, since, course?.words, who?.names, who?.extent, need].filter((part) => part != null),
    ),
  ]
}
