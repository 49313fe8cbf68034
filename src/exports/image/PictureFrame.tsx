import type { ReactNode } from 'react'
import type { EventId, CountryId } from '@/domain/edition'
import { useLanguage } from '@/i18n/LanguageContext'
import type { Size } from '@/drawings/map/projection'
import type { TextLine } from '@/drawings/typesetting'

/** The id of a picture, by which its ids differ from those of the page. */
export const pictureId = 'picture'

interface PictureFrameProps {
  readonly title: string
  readonly size: Size
  /** Members and events that the filter leaves out. */
  readonly faded: readonly (CountryId | EventId)[]
  readonly lines: readonly TextLine[]
  readonly children: ReactNode
}

/**
 * The background and the texts of a picture. Items left out fade as on the page, by the variable `--faded`, a factor in the
 * style sheets.
 */
export function PictureFrame({ title, size: { width, height }, faded, lines, children }: PictureFrameProps) {
  const { language } = useLanguage()
  const items = faded.map((id) => `#${pictureId} [data-item=${id}]`).join(',')
  return (
    <svg
      id={pictureId}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      lang={language}
    >
      {items && <style>{`${items}{--faded:1}`}</style>}
      <rect width={width} height={height} style={{ fill: 'var(--paper)' }} />
      {children}
      <TextLines lines={lines} />
    </svg>
  )
}

/** The rule above the attribution of a picture. */
export const FootRule = ({ left, right, y }: Readonly<Record<'left' | 'right' | 'y', number>>) => (
  <line x1={left} x2={right} y1={y} y2={y} strokeWidth="1.5" style={{ stroke: 'var(--rule-strong)' }} />
)

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
