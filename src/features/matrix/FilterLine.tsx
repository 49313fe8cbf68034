import { countryIds } from '@/domain/country'
import type { ClaimId } from '@/domain/edition'
import { noFilter } from '@/domain/filter'
import { statusCounts, type Facets } from '@/domain/status'
import { useLanguage } from '@/i18n/LanguageContext'
import { facetWords, filterSummary } from '@/i18n/filterSummary'
import { CitedValue } from '@/ui/CitedValue'
import { Message } from '@/ui/Message'
import styles from './FilterLine.module.css'

interface FilterLineProps {
  readonly facets: Facets
  readonly query: string
  readonly shown: number
  /** True if no member can ever match the facets. */
  readonly impossible: boolean
  readonly onChange: (patch: Partial<Facets> & { readonly q?: string }) => void
}

const figures: readonly ClaimId[] = ['countries', ...statusCounts]

/** One line that always says what is shown, with buttons to remove the filter. */
export function FilterLine({ facets, query, shown, impossible, onChange }: FilterLineProps) {
  const translator = useLanguage()
  const { t } = translator
  const chosen = facetWords(facets, translator)
  const filtered = chosen.length > 0 || query !== ''
  return (
    <div className={styles.line}>
      <p role="status">
        <Message {...filterSummary(facets, query, shown, translator)} inert />
        {impossible && <span>{`. ${t('eachIsOne')}`}</span>}
        {!filtered && shown === countryIds.length && (
          <span className={styles.hint} data-screen-only="">{`. ${t('chooseStatus')}`}</span>
        )}
      </p>
      {chosen.map(({ facet, label }) => (
        <button key={facet} type="button" className={styles.remove} onClick={() => onChange({ [facet]: null })}>
          <span>{t(facet === 'dots' ? 'dots.short' : facet)}</span>
          <span aria-hidden="true"> ×</span>
          <span className="visuallyHidden">{t('remove', { facet: label })}</span>
        </button>
      ))}
      {filtered && (
        <button type="button" className={styles.clear} onClick={() => onChange(noFilter)}>
          {t('clearAll')}
        </button>
      )}
      <span className={styles.sources}>
        <CitedValue claims={translator.facts?.['day'] ?? figures}>{t('sources')}</CitedValue>
      </span>
    </div>
  )
}
