import { statusClasses, type DisplayClass, type StatusClass } from '@/domain/status'
import { statusStyle } from './statusStyle'

/** A class, or one channel alone: a head of the matrix stands for the programme only. */
type MarkName = DisplayClass | 'dots' | 'no-dots'
const markNames: readonly (StatusClass | 'dots' | 'no-dots')[] = [...statusClasses, 'dots', 'no-dots']

const spots = [
  [5, 5], [15, 5], [10, 10], [5, 15], [15, 15],
] as const // prettier-ignore

/** The dots as one shape, because a page draws some thirty of them before anything else. */
const dotsPath = spots.map(([x, y]) => `M${x - 2} ${y}a2 2 0 1 0 4 0a2 2 0 1 0-4 0`).join('')

const token = (name: string) => `var(${name})`

/** What a swatch is painted with; the dots alone take the ink of their button. */
function paintOf(name: MarkName) {
  if (name === 'dots' || name === 'no-dots')
    return { fill: 'none', edge: 'currentcolor', dots: name === 'dots' ? 'currentcolor' : null }
  const { fill, outline, dots } = statusStyle[name]
  return { fill: token(fill), edge: token(outline ?? fill), dots: dots && token(dots) }
}

/** The swatches, once a page: the same fills and dots as on the map, drawn so that they also print without backgrounds. */
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

interface StatusMarkProps {
  readonly of: MarkName
  /** Edge in px. */
  readonly size?: number
}

/** @returns the reference to a swatch, for a drawing that places it itself */
export const markHref = (name: MarkName): string => `#mark-${name}`

/** The swatch of a class, as the page's `MarkDefs` draw it. */
export const StatusMark = ({ of, size = 16 }: StatusMarkProps) => (
  <svg width={size} height={size} aria-hidden="true" focusable="false">
    <use href={markHref(of)} />
  </svg>
)
