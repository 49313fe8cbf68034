import { createContext, memo, use } from 'react'
import { statusClasses, type DisplayClass } from '@/domain/status'
import { MarkDefs } from './StatusMark'
import { statusStyle } from './statusStyle'

interface PatternsProps {
  /** Distinguishes the patterns of one drawing from another's. */
  readonly prefix?: string
  /** Takes pixels to the units of the drawing, as an SVG transform, so that dots are alike everywhere. */
  readonly toUnits?: string
}

/** Edge of a square of the dots, in pixels. */
export const dotGrid = 7

/** @returns the fill of a class: its pattern where it has dots, else its colour */
export const fillOf = (statusClass: DisplayClass, prefix = 'page'): string =>
  statusStyle[statusClass].dots ? `url(#${prefix}-${statusClass})` : `var(${statusStyle[statusClass].fill})`

/** The dotted fills, on a grid turned by 45°; a drawing of no size, because a hidden one would not be painted. */
export const PatternDefs = ({ prefix = 'page', toUnits = '' }: PatternsProps) => (
  <defs>
    {statusClasses.map((statusClass) => {
      const { fill, dots } = statusStyle[statusClass]
      return (
        dots && (
          <pattern
            key={statusClass}
            id={`${prefix}-${statusClass}`}
            width={dotGrid}
            height={dotGrid}
            patternUnits="userSpaceOnUse"
            patternTransform={`${toUnits} rotate(45)`}
          >
            <rect width={dotGrid} height={dotGrid} style={{ fill: `var(${fill})` }} />
            <circle cx={dotGrid / 2} cy={dotGrid / 2} r="1.5" style={{ fill: `var(${dots})` }} />
          </pattern>
        )
      )
    })}
  </defs>
)

const PatternPrefix = createContext<string | undefined>(undefined)

/** Where drawings refer to patterns of their own, because the statuses are painted otherwise there. */
export const PatternScope = PatternPrefix.Provider

/** @returns the fill of a class by the patterns of where it is drawn */
export function useFill() {
  const prefix = use(PatternPrefix)
  return (statusClass: DisplayClass) => fillOf(statusClass, prefix)
}

/** What drawings anywhere in the page refer to. */
export const Patterns = memo(({ prefix }: Pick<PatternsProps, 'prefix'>) => (
  <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
    <PatternDefs {...(prefix && { prefix })} />
    <MarkDefs />
  </svg>
))
