import { setupServer } from 'msw/node'
import { publicData } from './public-data.ts'
import { unanswered } from './unanswered.ts'

/** Answers every request a test makes; one that nobody answers fails the test. Override single files with `dataServer.use`. */
export const dataServer = setupServer(publicData, unanswered)
