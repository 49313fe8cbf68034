import type { TextLine } from '@/drawings/typesetting'

/** The placed lines of text of a picture. */
export const TextLines = ({ lines }: { readonly lines: readonly TextLine[] }) =>
  lines.map(({ text, x, y, size, bold, ink, anchor }) => (
    <text
      key={`${x} ${y}`}
      x={x}
      y={y}
      fontSize={size}
      fontWeight={bold ? 600 : 400}
      textAnchor={anchor}
      style={{ fill: `var(${ink})` }}
    >
      {text}
    </text>
  ))
