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

const bare = { dots: { dots: '--ink' }, 'no-dots': { dots: null } } as const

/** The swatch of a class: the same fill and dots as on the map, drawn so that it also prints without backgrounds. */
export function StatusMark({ of, size = 16 }: StatusMarkProps) {
  const look = of === 'dots' || of === 'no-dots' ? { fill: null, outline: null, ...bare[of] } : lookOf[of]
  const stroke = look.fill === null ? '--ink' : (look.outline ?? look.fill)
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <rect
        x="1"
        y="1"
        width="18"
        height="18"
        rx="3"
        strokeWidth="1.6"
        style={{ fill: look.fill ? `var(${look.fill})` : 'none', stroke: `var(${stroke})` }}
      />
      {look.dots &&
        spots.map(([x, y]) => <circle key={`${x} ${y}`} cx={x} cy={y} r="2" style={{ fill: `var(${look.dots})` }} />)}
    </svg>
  )
}
