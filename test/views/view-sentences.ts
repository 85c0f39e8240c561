import { achievementsHeadline } from '#pages/achievements/achievements-headline.ts'
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
export function figuresOf(context: DistrictView): readonly Figure[] {
  return [...overviewStory(context).figures, ...duties.flatMap((duty) => dutyStory(duty, context).figures.map(({ figure }) => figure))]
}

/** Stages whose balance is assessed. */
export const balanceStages = ['primary', 'junior'] as const

/** The balance sheet of a stage in a view. */
export function sheetOf({ district, standards, year }: DistrictView, stage: (typeof balanceStages)[number]) {
  return balanceSheet(district, standards, year, stage)
}

/** Whatever a reader of the view may read aloud. */
export function sentencesOf(context: DistrictView): readonly string[] {
  const overview = overviewStory(context)
  const classes = classesStory(context)
  return [
    overview.headline.text,
    overview.summary,
    ...overview.tiles.flatMap(({ name, number, unit, detail }) => [name, number, unit, detail]),
    ...duties.flatMap((duty) => [dutyStory(duty, context).title, dutyStory(duty, context).summary]),
    ...figuresOf(context).flatMap(({ title, subtitle, alt, notes }) => [title, subtitle, alt, ...notes]),
    classes.title,
    classes.summary,
    ...classes.notes,
    achievementsHeadline(context).title,
    indicatorListStory(context).headline.text,
    indicatorListStory(context).summary,
    ...balanceStages.map((stage) => balanceTitle(sheetOf(context, stage), context)),
    registerHeadline(registerRows(context), context),
    registerWorst(registerRows(context), context) ?? '',
    ...context.district
      .schoolsOf(context.stage, context.year)
      .map((school) => profileTitle(school, assessSchool(school.id, context.district, context.standards, context.year), context)),
    ...context.assessments.map((assessment) => verdictSentence(assessment, context.language)),
    ...findingsShown(context).flatMap(({ name, value, limit, gap, since, course, who, need }) =>
      [name, value, limit, gap, since, course?.words, who?.names, who?.extent, need].filter((part) => part != null),
    ),
  ]
}
