import { dutyPageOf } from '#duties/page/duty-page-of.tsx'
import { communityStory } from './community-story.ts'

export const CommunityPage = dutyPageOf('community', communityStory)
