import type { CountryId } from '@/domain/country'
import type { Member } from '@/domain/member'
import { classOf } from '@/domain/status'
import { tileOrder } from '@/drawings/map/tileOrder'
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
  /** All nine in one row, in the alphabet of the language, by their names only. */
  readonly row?: boolean
}

const legend = [
  { mark: 'party-only', glyph: 'glyph.party', status: 'party.sentence' },
  { mark: 'dots', glyph: 'glyph.beneficiary', status: 'beneficiary.sentence' },
] as const

/** Nine equal tiles: the statuses without a boundary, and without one country being most of the ink. */
export function Tiles({ members, country, onPick, row = false }: TilesProps) {
  const language = useLanguage()
  const fillOf = useFill()
  const collator = new Intl.Collator(language.language)
  const nameOf = ({ country: { name } }: Member) => name[language.language]
  const inOrder = row
    ? members.toSorted((a, b) => collator.compare(nameOf(a), nameOf(b)))
    : tileOrder.flatMap((id) => members.find((member) => member.country.id === id) ?? [])
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
                <span>{language.t(status)}</span>
              </li>
            ))}
        </ul>
      )}
      <div role="group" aria-label={language.t('countries')} className={styles.tiles} data-row={row}>
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
              style={member.deposited ? { '--edge': 'var(--party)' } : undefined}
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
