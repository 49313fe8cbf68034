import { encode } from 'uqr'

/** White margin around a code, in modules. */
const quiet = 3

/** Maximum number of characters at error correction M; the search text can make a URL longer. */
const most = 2300

/** A QR code, black on white in every colour scheme; nothing for a text that is too long. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
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
