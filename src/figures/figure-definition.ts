import type { Text } from '#language/text.ts'
import type { DutyId } from '#statistics/duty.ts'
import { once } from '#statistics/once.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { Figure, FigureParameters } from './figure.ts'

/** What the catalogue knows of a figure, and how it is made: a saved slide or a file needs its id and parameters alone. */
export interface FigureDefinition<Built extends Figure | null = Figure | null> {
  /** Stands in `data-figure`; unique in the catalogue and never given to another figure. */
  readonly id: string
  /** What it is called where its finding is not known yet: in lists to choose from. */
  readonly name: Text
  /** The duty that it belongs to; null where it is about several. */
  readonly duty: DutyId | null
  /** The names of the parameters that tell which one it is: `indicator`, `school`; none for most. */
  readonly parameters: readonly string[]
  /**
   * The figure of a view, the same object for the same view and parameters; null where the district has nothing to show or the
   * parameters name nothing that it has.
   */
  readonly build: (view: DistrictView, parameters?: FigureParameters) => Built
}

interface DefinitionInput<Built extends Figure | null> {
  readonly id: string
  readonly name: Text
  readonly duty: DutyId | null
  readonly parameters?: readonly string[]
  readonly build: (view: DistrictView, parameters: FigureParameters) => Built
}

/** Defines a figure for the catalogue. What it builds is kept as long as its view is. */
export function defineFigure<Built extends Figure | null>({
  build,
  parameters: names = [],
  ...input
}: DefinitionInput<Built>): FigureDefinition<Built> {
  const kept = once((view: DistrictView, ...values: readonly string[]): Built => {
    const parameters = Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']))
    const built = build(view, parameters)
    return built === null || names.length === 0 ? built : { ...built, parameters }
  })
  return { ...input, parameters: names, build: (view, given = {}) => kept(view, ...names.map((name) => given[name] ?? '')) }
}
