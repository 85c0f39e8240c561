/**
 * Runs in the head of the page as a plain script: asks for the data, and for the program where nothing is shown before it.
 */
import { askEarly } from '#data/fetching/ask-early.ts'
import { isPlainAddress } from '#program/is-plain-address.ts'
import { preloadProgram } from '#program/preload-program.ts'

askEarly((document.currentScript?.dataset['files'] ?? '').split(' ').filter((file) => file !== ''))
if (!isPlainAddress()) preloadProgram()
