import { useMemo } from 'react'
import { rowsOf } from '@/domain/memberRows'
import { languageCount } from '@/i18n/languageCount'
import { useLanguage } from '@/i18n/LanguageContext'
import { Message } from '@/ui/Message'
import { MembersTable, type MembersTableProps } from './MembersTable'
import type { Member } from '@/domain/member'
import styles from './Members.module.css'

interface MembersProps extends Omit<MembersTableProps, 'rows' | 'isShown'> {
  readonly members: readonly Member[]
  /** The members that the filter leaves. */
  readonly shown: readonly Member[]
  /** True if no member can ever match the facets. */
  readonly impossible: boolean
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onClear: () => void
}

const longestQuery = 80

/** The member table with its search. */
export function Members({ members, shown, impossible, query, onQuery, onClear, ...table }: MembersProps) {
  const { t, language } = useLanguage()
  const rows = useMemo(() => rowsOf(members, language), [members, language])
  const shownIds = new Set(shown.map((member) => member.country.id))
  const hidden = rows.length - shownIds.size
  return (
    <section className={styles.members} aria-label={t('members')}>
      <header className={styles.top}>
        <h2>
          <Message of="members" />
        </h2>
        <input
          type="search"
          aria-label={t('find')}
          placeholder={t('find')}
          title={t('findHint', languageCount(language))}
          value={query}
          maxLength={longestQuery}
          onChange={(event) => onQuery(event.target.value)}
        />
      </header>
      <MembersTable {...table} rows={rows} isShown={(id) => shownIds.has(id)} />
      {hidden > 0 && (
        <p className={styles.hidden}>
          {shownIds.size === 0 && <span>{`${t(impossible ? 'eachIsOne' : 'noMatch')} `}</span>}
          <span data-computed="">{t('hidden', { hidden })}</span>
          <span aria-hidden="true"> – </span>
          <button type="button" onClick={onClear}>
            {t(shownIds.size === 0 ? 'clearAll' : 'show')}
          </button>
        </p>
      )}
    </section>
  )
}
