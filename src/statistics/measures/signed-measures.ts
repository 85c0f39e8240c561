/** Measures that may be below zero: growth, which can be a decline. No other number of a package is negative. */
export const signedMeasures: ReadonlySet<string> = new Set(['education-expenditure-growth', 'per-student-expenditure-growth'])
