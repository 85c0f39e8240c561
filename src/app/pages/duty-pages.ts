import { lazyRouteComponent } from '@tanstack/react-router'
import type { DutyId } from '#statistics/duty.ts'

/** Each duty's page is loaded when it is opened, or pointed at. */
export const dutyPages = {
  party: lazyRouteComponent(() => import('#duties/party/party-page.tsx'), 'PartyPage'),
  preschool: lazyRouteComponent(() => import('#duties/preschool/preschool-page.tsx'), 'PreschoolPage'),
  construction: lazyRouteComponent(() => import('#duties/construction/construction-page.tsx'), 'ConstructionPage'),
  funding: lazyRouteComponent(() => import('#duties/funding/funding-page.tsx'), 'FundingPage'),
  integration: lazyRouteComponent(() => import('#duties/integration/integration-page.tsx'), 'IntegrationPage'),
  teachers: lazyRouteComponent(() => import('#duties/teachers/teachers-page.tsx'), 'TeachersPage'),
  safety: lazyRouteComponent(() => import('#duties/safety/safety-page.tsx'), 'SafetyPage'),
  community: lazyRouteComponent(() => import('#duties/community/community-page.tsx'), 'CommunityPage'),
} satisfies Readonly<Record<DutyId, unknown>>
