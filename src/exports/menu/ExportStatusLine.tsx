import type { ShareKey } from '@/i18n/messages/share/en'
import type { Values } from '@/i18n/format'
import type { ExportStatus } from './useExportStatus'
import styles from './ShareMenu.module.css'

interface OutcomeLineProps {
  readonly outcome: ExportStatus | null
  readonly tExport: (key: ShareKey, values?: Values) => string
}

/** What came of it, in a line that is read out; work that is done at once is not announced as begun. */
export const ExportStatusLine = ({ outcome, tExport }: OutcomeLineProps) => (
  <p role="status" className={styles.status} data-state={outcome?.state}>
    {outcome?.state === 'saved' ? (
      <>
        <span>{`${tExport('saved', { format: outcome.what })} `}</span>
        <a href={outcome.address} download={outcome.file} translate="no">
          {outcome.file}
        </a>
      </>
    ) : (
      outcome && <span>{tExport(outcome.state, 'what' in outcome ? { format: outcome.what } : {})}</span>
    )}
  </p>
)
