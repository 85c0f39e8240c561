/** Words that keep their capital inside an English sentence: names, abbreviations, titles of programmes. */
const capitals = /^(?:Party\b|Henan\b|Two Exemptions|No\. |[A-Z]{2})/u

/** A name as it stands inside a sentence: "furthest off: largest class, primary". Chinese has no capitals and stays as it is. */
export function midSentence(name: string): string {
  return capitals.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

/** Clauses in a row, of which the first begins the sentence. */
export function clauses(all: readonly string[], separator: string): string {
  return all.map((clause, place) => (place === 0 ? clause : midSentence(clause))).join(separator)
}
