import type { ExportKey } from '@/i18n/texts'
import type { Values } from '@/i18n/format'
import type { ExportStatus } from './useExportStatus'
import styles from './ShareMenu.module.css'

interface ExportStatusLineProps {
  readonly outcome: ExportStatus | null
  readonly tExport: (key: ExportKey, values?: Values) => string
}

/** The result of an action, in a line for screen readers. Work that ends at once is not announced as started. */
export const ExportStatusLine = ({ outcome, tExport }: ExportStatusLineProps) => (
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
