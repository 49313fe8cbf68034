import { countryIds } from '@/domain/country'
import { noFilter, type Facets } from '@/domain/filter'
import { useLanguage } from '@/i18n/LanguageContext'
import { facetWords, filterSummary } from '@/i18n/filterSummary'
import { CitedValue } from '@/ui/CitedValue'
import { Message } from '@/ui/Message'
import type { ClaimId } from '@/data/claims'
import styles from './FilterLine.module.css'

interface FilterLineProps {
  readonly facets: Facets
  readonly query: string
  readonly shown: number
  /** Whether no country can ever meet the facets. */
  readonly impossible: boolean
  readonly onChange: (patch: Partial<Facets> & { readonly q?: string }) => void
}

const figures: readonly ClaimId[] = [
  'countries', 'parties', 'non-parties', 'beneficiaries', 'non-beneficiaries', 'both', 'party-only', 'beneficiary-only', 'neither',
] // prettier-ignore

/** One line that always says what is shown, and the ways back from it. */
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
          <span className={styles.hint} data-screen-only="">{` ${t('chooseStatus')}`}</span>
        )}
      </p>
      {chosen.map(({ facet, label }) => (
        <button key={facet} type="button" className={styles.remove} onClick={() => onChange({ [facet]: null })}>
          <span>{t(facet === 'assistance' ? 'programme' : facet)}</span>
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
