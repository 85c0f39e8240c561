import { lazyPart } from '#program/lazy-part.ts'
import type { DutyId } from '#statistics/duty.ts'

/** Each duty's page is loaded when it is opened, or pointed at. */
export const dutyPages = {
  party: lazyPart(async () => (await import('#duties/party/party-page.tsx')).PartyPage),
  preschool: lazyPart(async () => (await import('#duties/preschool/preschool-page.tsx')).PreschoolPage),
  construction: lazyPart(async () => (await import('#duties/construction/construction-page.tsx')).ConstructionPage),
  funding: lazyPart(async () => (await import('#duties/funding/funding-page.tsx')).FundingPage),
  integration: lazyPart(async () => (await import('#duties/integration/integration-page.tsx')).IntegrationPage),
  teachers: lazyPart(async () => (await import('#duties/teachers/teachers-page.tsx')).TeachersPage),
  safety: lazyPart(async () => (await import('#duties/safety/safety-page.tsx')).SafetyPage),
  community: lazyPart(async () => (await import('#duties/community/community-page.tsx')).CommunityPage),
} satisfies Readonly<Record<DutyId, unknown>>
