/** Steps of a path as the product writes it: `schools[3].name.zh`. */
function steps(path: string): readonly (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|\["([^"]+)"\]|([^.[\]]+)/g)].map(([, index, quoted, word]) =>
    index === undefined ? (quoted ?? word ?? '') : Number(index),
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(json: unknown, path: string): unknown {
  return steps(path).reduce<unknown>((inside, step) => (isObject(inside) ? Reflect.get(inside, step) : undefined), json)
}

/** A copy of JSON in which the value at a path is another; undefined removes it. */
export function put(json: unknown, path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(json))
  const way = steps(path)
  const last = way.at(-1)
  const place = way.slice(0, -1).reduce<unknown>((inside, step) => (isObject(inside) ? Reflect.get(inside, step) : undefined), copy)
  if (!isObject(place) || last === undefined) throw new Error(`There is nothing at ${path}`)
  if (value === undefined) Reflect.deleteProperty(place, last)
  else Reflect.set(place, last, value)
  return copy
}

/** Paths of all texts, numbers, truth values and nulls in JSON, as the product writes them. */
export function leaves(json: unknown, path = ''): readonly string[] {
  if (Array.isArray(json)) return json.flatMap((item, index) => leaves(item, `${path}[${index}]`))
  if (!isObject(json)) return [path]
  return Object.entries(json).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`))
}
