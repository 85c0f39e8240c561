import { dutyPageOf } from '#duties/page/duty-page-of.tsx'
import { integrationStory } from './integration-story.ts'

export const IntegrationPage = dutyPageOf('integration', integrationStory)
