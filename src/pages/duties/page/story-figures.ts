import { classesFigures } from '#figures/classes/classes-figures.ts'
import { communityFigures } from '#figures/community/community-figures.ts'
import { constructionFigures } from '#figures/construction/construction-figures.ts'
import type { FigureDefinition } from '#figures/figure-definition.ts'
import { fundingFigures } from '#figures/funding/funding-figures.ts'
import { integrationFigures } from '#figures/integration/integration-figures.ts'
import { overviewFigures } from '#figures/overview/overview-figures.ts'
import { partyFigures } from '#figures/party/party-figures.ts'
import { preschoolFigures } from '#figures/preschool/preschool-figures.ts'
import { safetyFigures } from '#figures/safety/safety-figures.ts'
import { teachersFigures } from '#figures/teachers/teachers-figures.ts'
import type { DutyId } from '#statistics/duty.ts'

/** Share of the row at desktop width. */
export type FigureWidth = 'third' | 'half' | 'two-thirds' | 'full'

/**
 * The figures of each duty's page in reading order. No standard tests party and construction: the finding of their first
 * figure heads the page.
 */
export const storyFigures: Readonly<Record<DutyId, readonly (readonly [figure: FigureDefinition, width: FigureWidth])[]>> = {
  party: [
    [partyFigures.coverage, 'third'],
    [partyFigures.network, 'third'],
    [partyFigures.branches, 'third'],
    [partyFigures.activities, 'half'],
    [partyFigures.training, 'half'],
  ],
  // How far the 2020 targets are, then grading, children, and class limits.
  preschool: [
    [preschoolFigures.shares, 'half'],
    [preschoolFigures.grossEnrolment, 'half'],
    [preschoolFigures.gradingRate, 'half'],
    [preschoolFigures.byGrade, 'half'],
    [preschoolFigures.children, 'half'],
    [preschoolFigures.classes, 'half'],
  ],
  construction: [
    [constructionFigures.timeline, 'two-thirds'],
    [overviewFigures.schoolCounts, 'third'],
    [constructionFigures.buildingInvestment, 'half'],
    [constructionFigures.newPlaces, 'half'],
    [constructionFigures.projectInvestment, 'half'],
    [constructionFigures.projectPlaces, 'half'],
  ],
  funding: [
    [fundingFigures.publicFunds, 'half'],
    [overviewFigures.fundingTrend, 'half'],
    [fundingFigures.expenditure, 'third'],
    [fundingFigures.perStudent, 'third'],
    [fundingFigures.perStudentGrowth, 'third'],
    [fundingFigures.teacherPay, 'third'],
    [fundingFigures.trainingShare, 'third'],
    [fundingFigures.subsidies, 'third'],
  ],
  integration: [
    [overviewFigures.classSize, 'half'],
    [classesFigures.large, 'half'],
    [integrationFigures.unified, 'half'],
    [integrationFigures.sportsVariation, 'half'],
    [integrationFigures.schoolRule, 'half'],
    [integrationFigures.enrolment, 'half'],
    [integrationFigures.students, 'half'],
    [integrationFigures.equipment, 'half'],
  ],
  teachers: [
    [overviewFigures.teacherTraining, 'half'],
    [teachersFigures.studentsPerStaff, 'half'],
    [teachersFigures.recruitment, 'third'],
    [teachersFigures.honours, 'third'],
    [teachersFigures.rotation, 'third'],
    [teachersFigures.requirements, 'half'],
    [teachersFigures.studios, 'half'],
  ],
  safety: [
    [safetyFigures.measures, 'half'],
    [safetyFigures.retention, 'half'],
    [safetyFigures.investment, 'third'],
    [safetyFigures.coverage, 'third'],
    [safetyFigures.equipment, 'third'],
  ],
  community: [
    [communityFigures.network, 'half'],
    [communityFigures.attendances, 'half'],
    [communityFigures.courses, 'third'],
    [communityFigures.rooms, 'third'],
    [communityFigures.shares, 'third'],
    [communityFigures.teaching, 'half'],
    [communityFigures.college, 'half'],
  ],
}
