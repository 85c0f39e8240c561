import { dutyPageOf } from '#duties/page/duty-page-of.tsx'
import { preschoolStory } from './preschool-story.ts'

export const PreschoolPage = dutyPageOf('preschool', preschoolStory)
