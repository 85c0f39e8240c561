import { createElement, lazy, useState, type ComponentType, type FunctionComponent } from 'react'
import { PartError } from './part-error.ts'
import { partFailure } from './part-failure.ts'

/** A component whose code is loaded when it is first drawn, or before. */
export interface LazyPart<Props extends object> extends FunctionComponent<Props> {
  /** Loads the code ahead of time; a failure is kept for the moment when the part is needed. */
  readonly preload: () => Promise<void>
}

/**
 * A component in a file of its own. React's `lazy` keeps a failure for good; this one throws a `PartError`, which says why the
 * file did not come and can forget it, so that the reader can ask again.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loaded: ComponentType<Props> | null = null
  let loading: Promise<ComponentType<Props>> | null = null
  let isNeeded = false
  let waiting = whenLoaded()

  async function keepLoaded(): Promise<ComponentType<Props>> {
    loaded = await load()
    return loaded
  }
  function start(): Promise<ComponentType<Props>> {
    loading ??= keepLoaded()
    return loading
  }
  function forget(): void {
    loading = null
    isNeeded = false
    waiting = whenLoaded()
  }
  function whenLoaded(): ComponentType<Props> {
    return lazy(async () => {
      isNeeded = true
      try {
        return { default: await start() }
      } catch (error) {
        const { reason, file } = await partFailure(error)
        throw new PartError(reason, file, forget)
      }
    })
  }

  function Part(props: Props) {
    // What is there already is drawn in the same breath; what is not keeps its place until it comes.
    const [component] = useState(() => ({ type: loaded ?? waiting }))
    return createElement(component.type, props)
  }
  return Object.assign(Part, {
    preload: async () => {
      try {
        await start()
      } catch {
        if (!isNeeded) forget()
      }
    },
  })
}
