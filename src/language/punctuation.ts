import { defineMessages } from './define-messages.ts'

/** What stands between the parts of a list and between sentences. */
export const punctuation = defineMessages({ list: '、', semicolon: '；', sentence: '' }, { list: ', ', semicolon: '; ', sentence: ' ' })
