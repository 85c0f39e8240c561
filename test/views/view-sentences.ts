import { achievementsHeadline } from '#achievements/achievements-headline.ts'
import { balanceTitle } from '#balance/balance-title.ts'
import { classesStory } from '#classes/classes-story.ts'
import { communityStory } from '#duties/community/community-story.ts'
import { constructionStory } from '#duties/construction/construction-story.ts'
import { verdictSentence } from '#duties/drill-down/verdict-sentence.ts'
import { fundingStory } from '#duties/funding/funding-story.ts'
import { integrationStory } from '#duties/integration/integration-story.ts'
import type { DutyStory } from '#duties/page/duty-story.ts'
import { partyStory } from '#duties/party/party-story.ts'
import { preschoolStory } from '#duties/preschool/preschool-story.ts'
import { safetyStory } from '#duties/safety/safety-story.ts'
import { teachersStory } from '#duties/teachers/teachers-story.ts'
import type { FigureContext } from '#figures/figure-context.ts'
import type { Figure } from '#figures/figure.ts'
import { findingsShown } from '#findings/all-findings.ts'
import { indicatorListStory } from '#indicator-list/indicator-list-story.ts'
import { balanceSheet } from '#indicators/balance/balance-sheet.ts'
import { assessSchool } from '#indicators/schools/assess-school.ts'
import { overviewStory } from '#overview/overview-story.ts'
import { profileTitle } from '#schools/profile/profile-title.ts'
import { registerHeadline, registerWorst } from '#schools/register/register-headline.ts'
import { registerRows } from '#schools/register/register-row.ts'
import { duties, type DutyId } from '#statistics/duty.ts'

/** The story of each duty's page. */
export const stories: Readonly<Record<DutyId, (context: FigureContext) => DutyStory>> = {
  party: partyStory,
  preschool: preschoolStory,
  construction: constructionStory,
  funding: fundingStory,
  integration: integrationStory,
  teachers: teachersStory,
  safety: safetyStory,
  community: communityStory,
}

/** Every figure of the overview and of the duties' pages. */
export function figuresOf(context: FigureContext): readonly Figure[] {
  return [...overviewStory(context).figures, ...duties.flatMap((duty) => stories[duty](context).figures.map(({ figure }) => figure))]
}

/** Stages whose balance is assessed. */
export const balanceStages = ['primary', 'junior'] as const

/** The balance sheet of a stage in a view. */
export function sheetOf({ district, standards, year }: FigureContext, stage: (typeof balanceStages)[number]) {
  return balanceSheet(district, standards, year, stage)
}

/** Whatever a reader of the view may read aloud. */
export function sentencesOf(context: FigureContext): readonly string[] {
  const overview = overviewStory(context)
  const classes = classesStory(context)
  return [
    overview.headline.text,
    overview.summary,
    ...overview.tiles.flatMap(({ name, number, unit, detail }) => [name, number, unit, detail]),
    ...duties.flatMap((duty) => [stories[duty](context).title, stories[duty](context).summary]),
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
