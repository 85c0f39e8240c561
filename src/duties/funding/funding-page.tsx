import { dutyPageOf } from '#duties/page/duty-page-of.tsx'
import { fundingStory } from './funding-story.ts'

export const FundingPage = dutyPageOf('funding', fundingStory)
