import type { ReactNode } from 'react'
import type { EventId } from '@/data/events'
import type { CountryId } from '@/domain/country'
import { useLanguage } from '@/i18n/LanguageContext'
import type { Size } from '@/drawings/map/projection'

interface SheetProps {
  /** Distinguishes what is named in one picture from another's. */
  readonly prefix: string
  readonly title: string
  readonly size: Size
  /** Countries and events that the filter leaves out. */
  readonly faded: readonly (CountryId | EventId)[]
  readonly children: ReactNode
}

/** The paper of a picture. What is left out of it fades as on the page, by the number that the style sheets multiply with. */
export function Sheet({ prefix, title, size: { width, height }, faded, children }: SheetProps) {
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
