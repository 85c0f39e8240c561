import { createRoot } from 'react-dom/client'
import { FigureFrame } from '#charts/figure-frame.tsx'
import { Sparkline } from '#charts/sparkline.tsx'
import { datum, withheld } from '#test/charts/sample-figures.ts'
import { galleryFigures } from './gallery-figures.ts'
import 'virtual:colours.css'
import '#ui/theme.css'

const parameters = new URLSearchParams(location.search)
const width = Number(parameters.get('width') ?? 600)
const height = Number(parameters.get('height') ?? 0)
const view = parameters.get('view') === 'table' ? 'table' : 'chart'
const only = parameters.get('only')
const shown = galleryFigures.filter(({ id }) => only === null || only.split(',').includes(id))
const root = document.getElementById('root')
const sparks = [datum(3, 'illustrative'), datum(4), withheld(), datum(4.5), withheld(), datum(5, 'illustrative')].map(
  ({ statistic }) => statistic,
)

/** All figures at one width, to be looked at. */
if (root !== null) {
  createRoot(root).render(
    <main style={{ display: 'grid', gridTemplateColumns: `repeat(auto-fill, ${width}px)`, gap: 16, padding: 16 }}>
      {shown.map((figure) => (
        <div key={figure.id} style={{ width, ...(height > 0 ? { height } : {}) }}>
          <FigureFrame figure={figure} view={view} />
        </div>
      ))}
      <Sparkline series={sparks} chosen={sparks.length - 1} label="小学，五年走势" />
    </main>,
  )
}
