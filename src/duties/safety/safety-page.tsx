import { dutyPageOf } from '#duties/page/duty-page-of.tsx'
import { safetyStory } from './safety-story.ts'

export const SafetyPage = dutyPageOf('safety', safetyStory)
