import { catalogueQuery } from '#data/queries/catalogue-query.ts'
import { dataFile } from '#data/fetching/data-request.ts'
import { districtQuery } from '#data/queries/district-query.ts'
import { askBeforehand } from '#data/fetching/early-answers.ts'
import { standardsQuery } from '#data/queries/standards-query.ts'
import { isPlotted, type PlottedFigure } from '#charts/kinds.ts'
import { overviewFigures } from '#figures/overview/overview-figures.ts'
import { parseViewState } from '#view/parse-view-state.ts'
import { createMemoryHistory } from '@tanstack/history'
import { QueryClient } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { App } from '../app.tsx'
import { addressedView } from '#view/district-view.ts'
import { prepareBoard } from '../board/prepare-board.ts'
import { fingerprint } from '#program/fingerprint.ts'
import type { PrebuiltOverview } from './prebuilt-overview.ts'

/** Its elements as HTML, and what is needed to show them. */
export interface PrebuiltPage {
  readonly html: string
  readonly overview: PrebuiltOverview
}

/** Data of more bytes take longer to be compared, when the board is opened, than the program takes to come. */
const largest = 4_000_000

/** The content of a file by its path below `data/`. */
export type ReadDataFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>

/**
 * Draws the first page from data files when the board is built.
 * Null where the files do not give one: the board then says why when it is opened.
 */
export async function prebuildOverview(read: ReadDataFile): Promise<PrebuiltPage | null> {
  const files: Record<string, string> = {}
  let size = 0
  const answer = async (path: string): Promise<void> => {
    const bytes = await read(path)
    size += bytes.length
    files[dataFile(path)] = fingerprint(bytes)
    await askBeforehand(dataFile(path), () => Promise.resolve(new Response(bytes)))
  }
  const client = new QueryClient()
  await answer('standards.json')
  await answer('catalogue.json')
  await client.prefetchQuery(catalogueQuery)
  const entry = client.getQueryData(catalogueQuery.queryKey)?.districts[0]
  if (entry === undefined) return null
  await answer(entry.file)
  if (size > largest) return null
  await prepareBoard(client, '')
  const district = client.getQueryData(districtQuery(entry).queryKey)
  const standards = client.getQueryData(standardsQuery.queryKey)
  if (district === undefined || standards === undefined) return null
  const view = addressedView(district, standards, parseViewState({}))
  const figures = Object.values(overviewFigures).map(({ build }) => build(view))
  const html = renderToString(<App queryClient={client} history={createMemoryHistory()} />)
  client.clear()
  return { html: html.replaceAll(' style="', ' data-style="'), overview: { files, figures: figures.filter(isPlotted).map(withoutTable) } }
}

/** The chart is drawn without it and its sources, and they are half of the figure. */
function withoutTable(figure: PlottedFigure): PlottedFigure {
  return { ...figure, citations: {}, table: { columns: [], rows: [] } }
}
