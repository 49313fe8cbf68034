import type { CountryId } from '@/domain/edition'
import { type Member } from '@/domain/member'
import { classOf, dotsStatuses, fillStatuses } from '@/domain/status'
import { tiles } from '@edition/map'
import { useLanguage } from '@/i18n/LanguageContext'
import { countrySentence } from '@/i18n/countrySentence'
import { statusLabel } from '@/i18n/statusLabels'
import { useFill } from '@/ui/Patterns'
import { StatusMark } from '@/ui/StatusMark'
import { statusStyle } from '@/ui/statusStyle'
import styles from './Tiles.module.css'

interface TilesProps {
  readonly members: readonly Member[]
  readonly country: CountryId | null
  readonly onPick: (country: CountryId) => void
  /** One row in the alphabetical order of the language, with the names only. */
  readonly row?: boolean
}

const legend = [
  { mark: 'fill-only', glyph: 'glyph.fill', status: fillStatuses[0] },
  { mark: 'dots', glyph: 'glyph.dots', status: dotsStatuses[0] },
] as const

/** Tiles of equal size: the statuses without boundaries, and no large member dominates. */
export function Tiles({ members, country, onPick, row = false }: TilesProps) {
  const language = useLanguage()
  const fillOf = useFill()
  const inOrder = row ? members : tiles.order.flatMap((id) => members.find((member) => member.country.id === id) ?? [])
  const columns = row ? members.length : tiles.columns
  const grid = { '--columns': columns, '--rows': Math.ceil(members.length / columns) }
  return (
    <div className={styles.panel}>
      {!row && (
        <ul className={styles.legend}>
          {legend
            .filter(({ mark }) => mark !== 'dots' || !language.day)
            .map(({ mark, glyph, status }) => (
              <li key={glyph}>
                <StatusMark of={mark} size={14} />
                <b>{language.t(glyph)}</b>
                <span>{language.t(`${status}.sentence`)}</span>
              </li>
            ))}
        </ul>
      )}
      <div role="group" aria-label={language.t('countries')} className={styles.tiles} data-row={row} style={grid}>
        {inOrder.map((member) => {
          const { id, name } = member.country
          const statusClass = classOf(member)
          return (
            <button
              key={id}
              type="button"
              className={styles.tile}
              data-item={id}
              data-class={statusClass}
              style={member.deposited ? { '--edge': 'var(--filled)' } : undefined}
              aria-pressed={id === country}
              aria-label={countrySentence(member, language)}
              onClick={() => onPick(id)}
            >
              <svg className={styles.fill} aria-hidden="true">
                <rect width="100%" height="100%" style={{ fill: fillOf(statusClass) }} />
              </svg>
              <span className={styles.glyphs} aria-hidden="true">
                {statusStyle[statusClass].glyphs.map((glyph) => language.t(glyph)).join(' ') || '–'}
              </span>
              <span className={styles.name} translate="no">
                <span>{name[language.language]}</span>
                {!row && <small>{statusLabel(member, '.inList', language)}</small>}
              </span>
            </button>
          )
        })}
      </div>
    </div>
  )
}
