import { dutyPageOf } from '#duties/page/duty-page-of.tsx'
import { constructionStory } from './construction-story.ts'

export const ConstructionPage = dutyPageOf('construction', constructionStory)
