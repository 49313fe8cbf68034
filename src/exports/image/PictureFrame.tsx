import type { ReactNode } from 'react'
import type { EventId, CountryId } from '@/domain/edition'
import { useLanguage } from '@/i18n/LanguageContext'
import type { Size } from '@/drawings/map/projection'

interface SheetProps {
  /** Keeps the ids of two pictures apart. */
  readonly prefix: string
  readonly title: string
  readonly size: Size
  /** Members and events that the filter leaves out. */
  readonly faded: readonly (CountryId | EventId)[]
  readonly children: ReactNode
}

/** The background of a picture. Items left out fade as on the page, by the variable `--faded`, a factor in the style sheets. */
export function PictureFrame({ prefix, title, size: { width, height }, faded, children }: SheetProps) {
  const { language } = useLanguage()
  return (
    <svg
      id={prefix}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      lang={language}
    >
      {faded.length > 0 && <style>{`${faded.map((id) => `#${prefix} [data-item=${id}]`).join(',')}{--faded:1}`}</style>}
      <rect width={width} height={height} style={{ fill: 'var(--paper)' }} />
      {children}
    </svg>
  )
}
