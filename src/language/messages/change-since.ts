import { afterHan } from '../after-han.ts'
import { defineMessages } from '../define-messages.ts'

interface Now {
  readonly name: string
  readonly value: string
}

interface Change extends Now {
  readonly year: string
  readonly before: string
}

/** How a number stands to an earlier year. The year is named: packages may lack the one before. */
export const changeSinceMessages = defineMessages(
  {
    rise: ({ name, value, year, before }: Change) => `${name}增至${afterHan(value)}，${year} 年为${afterHan(before)}`,
    fall: ({ name, value, year, before }: Change) => `${name}减至${afterHan(value)}，${year} 年为${afterHan(before)}`,
    riseShare: ({ name, value, year, before }: Change) => `${name}升至${afterHan(value)}，${year} 年为${afterHan(before)}`,
    fallShare: ({ name, value, year, before }: Change) => `${name}降至${afterHan(value)}，${year} 年为${afterHan(before)}`,
    same: ({ name, value, year }: Change) => `${name}${afterHan(value)}，与 ${year} 年持平`,
    first: ({ name, value }: Now) => `${name}${afterHan(value)}`,
    missing: ({ name, reason }: { name: string; reason: string }) => `${name}${reason}`,
    inYear: ({ year, value }: { year: string; value: string }) => `${year} 年${afterHan(value)}`,
    years: '，',
    enumeration: '、',
    part: '，',
    headingName: '名称',
  },
  {
    rise: ({ name, value, year, before }) => `${name} up to ${value} from ${before} in ${year}`,
    fall: ({ name, value, year, before }) => `${name} down to ${value} from ${before} in ${year}`,
    riseShare: ({ name, value, year, before }) => `${name} up to ${value} from ${before} in ${year}`,
    fallShare: ({ name, value, year, before }) => `${name} down to ${value} from ${before} in ${year}`,
    same: ({ name, value, year }) => `${name}: ${value}, as in ${year}`,
    first: ({ name, value }) => `${name}: ${value}`,
    missing: ({ name, reason }) => `${name}: ${reason}`,
    inYear: ({ year, value }) => `${year}: ${value}`,
    years: ', ',
    enumeration: ', ',
    part: '; ',
    headingName: 'Name',
  },
)
