import { createContext, memo, use } from 'react'
import { statusClasses, type DisplayClass } from '@/domain/status'
import { MarkDefs } from './StatusMark'
import { statusStyle } from './statusStyle'

interface PatternsProps {
  /** Prefix of the pattern ids, different for each drawing. */
  readonly prefix?: string
  /** SVG transform from pixels to the units of the drawing, so that all dots have the same size. */
  readonly toUnits?: string
}

/** Edge of a square of the dot grid, in pixels. */
export const dotGrid = 7

/** @returns the SVG fill of a class: its pattern if it has dots, else its colour */
export const fillOf = (statusClass: DisplayClass, prefix = 'page'): string =>
  statusStyle[statusClass].dots ? `url(#${prefix}-${statusClass})` : `var(${statusStyle[statusClass].fill})`

/** The dotted fills, on a grid turned by 45°; their SVG has no size, because patterns of a hidden one do not work. */
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

/** Gives drawings patterns of their own, for a place with other colours of the statuses. */
export const PatternScope = PatternPrefix.Provider

/** @returns a function that gives the fill of a class from the patterns of the surrounding scope */
export function useFill() {
  const prefix = use(PatternPrefix)
  return (statusClass: DisplayClass) => fillOf(statusClass, prefix)
}

/** The patterns and swatches to which all drawings of the page refer. */
export const Patterns = memo(({ prefix }: Pick<PatternsProps, 'prefix'>) => (
  <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
    <PatternDefs {...(prefix && { prefix })} />
    <MarkDefs />
  </svg>
))
