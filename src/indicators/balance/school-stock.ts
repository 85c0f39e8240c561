/** What a school has of one resource, and the students that it is for. */
export interface SchoolStock {
  readonly school: string
  readonly resource: number
  readonly students: number
}
