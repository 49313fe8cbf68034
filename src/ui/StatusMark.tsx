import { statusClasses, type DisplayClass, type StatusClass } from '@/domain/status'
import { statusStyle, swatchDotRadius, swatchDots } from './statusStyle'

/** A class, or the dots alone: a head of the matrix can stand for the second facet only. */
type MarkName = DisplayClass | 'dots' | 'no-dots'
const markNames: readonly (StatusClass | 'dots' | 'no-dots')[] = [...statusClasses, 'dots', 'no-dots']

/** Edge of a swatch in its own units. */
const swatchEdge = 20

/** All dots as one path, because the page draws about thirty swatches in its first paint. */
const dotsPath = swatchDots
  .map(([x, y]) => `M${(x - swatchDotRadius) * swatchEdge} ${y * swatchEdge}a2 2 0 1 0 4 0a2 2 0 1 0-4 0`)
  .join('')

const token = (name: string) => `var(${name})`

/** @returns the colours of a swatch; dots alone take the text colour of their button */
function paintOf(name: MarkName) {
  if (name === 'dots' || name === 'no-dots')
    return { fill: 'none', edge: 'currentcolor', dots: name === 'dots' ? 'currentcolor' : null }
  const { fill, outline, dots } = statusStyle[name]
  return { fill: token(fill), edge: token(outline ?? fill), dots: dots && token(dots) }
}

/** The swatches, defined once per page, with the fills and dots of the map; as SVG, they print without backgrounds. */
export const MarkDefs = () =>
  markNames.map((name) => {
    const { fill, edge, dots } = paintOf(name)
    return (
      <symbol key={name} id={`mark-${name}`} viewBox="0 0 20 20">
        <rect x="1" y="1" width="18" height="18" rx="3" strokeWidth="1.6" style={{ fill, stroke: edge }} />
        {dots && <path d={dotsPath} style={{ fill: dots }} />}
      </symbol>
    )
  })

/** @returns the reference to a swatch, for a drawing that places the swatch itself */
export const markHref = (name: MarkName): string => `#mark-${name}`

/** A swatch that the page defines in `MarkDefs`, with an edge of `size` pixels. */
export const StatusMark = ({ of, size = 16 }: { readonly of: MarkName; readonly size?: number }) => (
  <svg width={size} height={size} aria-hidden="true" focusable="false">
    <use href={markHref(of)} />
  </svg>
)
