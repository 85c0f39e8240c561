import { duties, type DutyId } from '#statistics/duty.ts'

/** The duty that an address names. */
export function dutyOf(id: string): DutyId | undefined {
  return duties.find((duty) => duty === id)
}
