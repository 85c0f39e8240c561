import { dutyPageOf } from '#duties/page/duty-page-of.tsx'
import { teachersStory } from './teachers-story.ts'

export const TeachersPage = dutyPageOf('teachers', teachersStory)
