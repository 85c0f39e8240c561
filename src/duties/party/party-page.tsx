import { dutyPageOf } from '#duties/page/duty-page-of.tsx'
import { partyStory } from './party-story.ts'

export const PartyPage = dutyPageOf('party', partyStory)
