import type { PartiesLayout } from './partiesLayout'
import { tenth, type Point } from '@/drawings/map/projection'

const pathOf = (points: readonly Point[]) => `M${points.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}`

const stroke = (points: readonly Point[], colour: string, width: number, key?: number) => (
  <path key={key} d={pathOf(points)} strokeWidth={width} style={{ fill: 'none', stroke: `var(${colour})` }} />
)

const dot = (
  [x, y]: Point,
  radius: number,
  edge: number,
  colours: { readonly fill: string; readonly stroke: string },
) => <circle cx={tenth(x)} cy={tenth(y)} r={radius} strokeWidth={edge} style={colours} />

/** The static chart of the Parties over time, with `size` as font size: in steps, as nothing changes between two days. */
export function PartiesDrawing({ layout, size }: { readonly layout: PartiesLayout; readonly size: number }) {
  const { bound, deposited, start, grid, ticks, marks, lines } = layout
  const thin = size / 16
  return (
    <>
      {grid.map((points, index) => stroke(points, index === 0 ? '--muted' : '--rule', thin, index))}
      {ticks.map((points, index) => stroke(points, '--muted', thin, index))}
      {stroke(start, '--muted', thin)}
      {marks.map(({ at, deposited: from }, index) => from && stroke([from, at], '--rule-strong', thin, index))}
      {stroke(deposited, '--muted', thin * 1.8)}
      {stroke(bound, '--filled', thin * 3)}
      {marks.map(({ id, at, deposited: from, leader }) => (
        <g key={id}>
          {stroke([at, leader], '--muted', thin)}
          {from && dot(from, size * 0.24, thin * 1.5, { fill: 'var(--paper)', stroke: 'var(--muted)' })}
          {dot(at, size * 0.3, thin * 1.5, { fill: 'var(--filled)', stroke: 'var(--paper)' })}
        </g>
      ))}
      {lines.map(({ text, x, y, size: fontSize, bold, ink, anchor, claims }) => (
        <text
          key={`${x} ${y}`}
          x={tenth(x)}
          y={tenth(y)}
          fontSize={fontSize}
          fontWeight={bold ? 600 : 400}
          textAnchor={anchor}
          style={{ fill: `var(${ink})` }}
          data-claim={claims.length > 0 ? claims.join(' ') : undefined}
          data-computed={claims.length > 0 ? undefined : ''}
        >
          {text}
        </text>
      ))}
    </>
  )
}
