/** What was made for the arguments that lead here, and where further arguments lead. Objects are held weakly. */
interface Step<Result> {
  readonly objects: WeakMap<object, Step<Result>>
  readonly others: Map<unknown, Step<Result>>
  made: { readonly result: Result } | null
}

function step<Result>(): Step<Result> {
  return { objects: new WeakMap(), others: new Map(), made: null }
}

function next<Result>({ objects, others }: Step<Result>, argument: unknown): Step<Result> {
  const isObject = typeof argument === 'object' && argument !== null
  const known = isObject ? objects.get(argument) : others.get(argument)
  if (known !== undefined) return known
  const made = step<Result>()
  if (isObject) objects.set(argument, made)
  else others.set(argument, made)
  return made
}

/**
 * Makes something once for the same arguments and gives the same result back after that: the same objects by identity, the
 * same texts and numbers by value. It is forgotten with the objects that it was made for; what fails is tried again.
 */
export function once<Arguments extends readonly unknown[], Result>(make: (...given: Arguments) => Result): (...given: Arguments) => Result {
  const start = step<Result>()
  return (...given) => {
    let place = start
    for (const argument of given) place = next(place, argument)
    place.made ??= { result: make(...given) }
    return place.made.result
  }
}
