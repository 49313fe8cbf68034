import { countryIds } from '@/domain/country'
import { noFilter, type Facets } from '@/domain/filter'
import { useLanguage } from '@/i18n/LanguageContext'
import { facetWords, shownSentence } from '@/i18n/shownSentence'
import { Figure } from '@/ui/Figure'
import { Words } from '@/ui/Words'
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
  const speaker = useLanguage()
  const { say } = speaker
  const chosen = facetWords(facets, speaker)
  const filtered = chosen.length > 0 || query !== ''
  return (
    <div className={styles.line}>
      <p role="status">
        <Words {...shownSentence(facets, query, shown, speaker)} inert />
        {impossible && <span>{`. ${say('eachIsOne')}`}</span>}
        {!filtered && shown === countryIds.length && (
          <span className={styles.hint} data-screen-only="">{` ${say('chooseStatus')}`}</span>
        )}
      </p>
      {chosen.map(({ facet, label }) => (
        <button key={facet} type="button" className={styles.remove} onClick={() => onChange({ [facet]: null })}>
          <span>{say(facet === 'assistance' ? 'programme' : facet)}</span>
          <span aria-hidden="true"> ×</span>
          <span className="visuallyHidden">{say('remove', { facet: label })}</span>
        </button>
      ))}
      {filtered && (
        <button type="button" className={styles.clear} onClick={() => onChange(noFilter)}>
          {say('clearAll')}
        </button>
      )}
      <span className={styles.sources}>
        <Figure claims={speaker.facts?.['day'] ?? figures}>{say('sources')}</Figure>
      </span>
    </div>
  )
}
