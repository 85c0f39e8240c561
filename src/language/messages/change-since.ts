import { defineMessages } from '../define-messages.ts'
import { joinHan } from '../join-han.ts'

interface Now {
  readonly name: string
  readonly value: string
}

interface Change extends Now {
  readonly year: string
  readonly before: string
}

interface Known extends Now {
  /** The parts without a number. */
  readonly unknown: string
  readonly reason: string
}

/** How a number stands to an earlier year. The year is named: packages may lack the one before. */
export const changeSinceMessages = defineMessages(
  {
    rise: ({ name, value, year, before }: Change) => `${joinHan(`${name}增至`, value)}，${joinHan(`${year} 年为`, before)}`,
    fall: ({ name, value, year, before }: Change) => `${joinHan(`${name}减至`, value)}，${joinHan(`${year} 年为`, before)}`,
    riseShare: ({ name, value, year, before }: Change) => `${joinHan(`${name}升至`, value)}，${joinHan(`${year} 年为`, before)}`,
    fallShare: ({ name, value, year, before }: Change) => `${joinHan(`${name}降至`, value)}，${joinHan(`${year} 年为`, before)}`,
    same: ({ name, value, year }: Change) => `${joinHan(name, value)}，与 ${year} 年持平`,
    first: ({ name, value }: Now) => joinHan(name, value),
    missing: ({ name, reason }: { name: string; reason: string }) => `${name}${reason}`,
    known: ({ name, value, unknown, reason }: Known) => `${joinHan(`${name}已知`, value)}（${unknown}${reason}）`,
    inYear: ({ year, value }: { year: string; value: string }) => joinHan(`${year} 年`, value),
    years: '，',
    enumeration: '、',
    clause: '、',
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
    known: ({ name, value, unknown, reason }) => `${name}: ${value} known (${unknown}: ${reason})`,
    inYear: ({ year, value }) => `${year}: ${value}`,
    years: ', ',
    enumeration: ', ',
    clause: '; ',
    part: '; ',
    headingName: 'Name',
  },
)
