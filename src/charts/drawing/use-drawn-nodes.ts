import { useId, useLayoutEffect, useRef, type RefObject } from 'react'
import { changeElements, withHatchings } from './screen-elements.ts'
import type { SvgNode } from './svg-node.ts'

const nothing: readonly string[] = []

/**
 * The ref of an element that has a drawing as its content. React does not know the shapes: nothing is asked of them afterwards,
 * and having it compare them took longer than drawing them.
 */
export function useDrawnNodes<Place extends Element>(nodes: readonly SvgNode[]): RefObject<Place | null> {
  const id = useId()
  const place = useRef<Place>(null)
  const drawn = useRef(nothing)
  useLayoutEffect(() => {
    if (place.current !== null) drawn.current = changeElements(place.current, withHatchings(nodes, id), drawn.current, id)
  }, [nodes, id])
  return place
}
