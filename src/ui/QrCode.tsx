import { encode } from 'uqr'

interface QrCodeProps {
  readonly text: string
  readonly label: string
}

/** Modules of white that a reader needs around a code. */
const quiet = 3

/** Letters that a code still holds at this size and error correction; a search may make an address longer. */
const most = 2300

/** A code drawn here, black on white whatever the colours around it; a text too long for one has none. */
export function QrCode({ text, label }: QrCodeProps) {
  if (text.length > most) return null
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const modules = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  const edge = size + 2 * quiet
  return (
    <svg viewBox={`${-quiet} ${-quiet} ${edge} ${edge}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect x={-quiet} y={-quiet} width={edge} height={edge} fill="#fff" />
      <path d={modules} fill="#000" />
    </svg>
  )
}
