/** What was made for the arguments that lead here, and where further arguments lead. Objects are held weakly. */
interface Step<Result> {
  // Made when the first argument leads on: most steps are the last, and there are thousands of them.
  objects: WeakMap<object, Step<Result>> | null
  others: Map<unknown, Step<Result>> | null
  made: { readonly result: Result } | null
}

function step<Result>(): Step<Result> {
  return { objects: null, others: null, made: null }
}

function next<Result>(from: Step<Result>, argument: unknown): Step<Result> {
  const isObject = typeof argument === 'object' && argument !== null
  const known = isObject ? from.objects?.get(argument) : from.others?.get(argument)
  if (known !== undefined) return known
  const made = step<Result>()
  if (isObject) {
    from.objects ??= new WeakMap()
    from.objects.set(argument, made)
  } else {
    from.others ??= new Map()
    from.others.set(argument, made)
  }
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
