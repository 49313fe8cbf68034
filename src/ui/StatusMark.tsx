import type { StatusClass } from '@/domain/status'
import { lookOf } from './statusLook'

interface StatusMarkProps {
  readonly of: StatusClass | 'dots' | 'no-dots'
  /** Edge in px. */
  readonly size?: number
}

const spots = [
  [5, 5], [15, 5], [10, 10], [5, 15], [15, 15],
] as const // prettier-ignore

const token = (name: string) => `var(${name})`

/** What the swatch is painted with; the dots alone, as a head of the matrix, take the ink of their button. */
function paintOf(of: StatusMarkProps['of']) {
  if (of === 'dots' || of === 'no-dots')
    return { fill: 'none', edge: 'currentcolor', dots: of === 'dots' ? 'currentcolor' : null }
  const { fill, outline, dots } = lookOf[of]
  return { fill: token(fill), edge: token(outline ?? fill), dots: dots && token(dots) }
}

/** The swatch of a class: the same fill and dots as on the map, drawn so that it also prints without backgrounds. */
export function StatusMark({ of, size = 16 }: StatusMarkProps) {
  const { fill, edge, dots } = paintOf(of)
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="18" height="18" rx="3" strokeWidth="1.6" style={{ fill, stroke: edge }} />
      {dots && spots.map(([x, y]) => <circle key={`${x} ${y}`} cx={x} cy={y} r="2" style={{ fill: dots }} />)}
    </svg>
  )
}
