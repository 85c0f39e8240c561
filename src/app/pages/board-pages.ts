import { createContext } from 'react'
import { boardPage } from './board-page.ts'

/** Which page stands at a path; a test may put in plainer ones. */
export const BoardPages = createContext(boardPage)
