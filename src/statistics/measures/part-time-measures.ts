/** People who may be counted as parts of a full-time post. All else that is counted is whole. */
export const partTimeMeasures: ReadonlySet<string> = new Set(['staff', 'staff-total', 'full-time-teachers', 'pe-arts-teachers'])
