import type { ShareKey } from '@/i18n/messages/share/en'
import type { Values } from '@/i18n/template'
import type { Outcome } from './useOutcome'
import styles from './ShareMenu.module.css'

interface OutcomeLineProps {
  readonly outcome: Outcome | null
  readonly tell: (key: ShareKey, values?: Values) => string
}

/** What came of it, in a line that is read out; work that is done at once is not announced as begun. */
export const OutcomeLine = ({ outcome, tell }: OutcomeLineProps) => (
  <p role="status" className={styles.outcome} data-state={outcome?.state}>
    {outcome?.state === 'saved' ? (
      <>
        <span>{`${tell('saved', { format: outcome.what })} `}</span>
        <a href={outcome.address} download={outcome.file} translate="no">
          {outcome.file}
        </a>
      </>
    ) : (
      outcome && <span>{tell(outcome.state, 'what' in outcome ? { format: outcome.what } : {})}</span>
    )}
  </p>
)
