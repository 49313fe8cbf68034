import type { ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useLanguage } from '@/i18n/LanguageContext'
import styles from './Panel.module.css'

interface PanelFailedProps {
  readonly onRetry: () => void
  /** Of a part that covers the page: the way back to it. */
  readonly onLeave?: (() => void) | undefined
}

/** What stands in a panel's place when it failed. */
export function PanelFailed({ onRetry, onLeave }: PanelFailedProps) {
  const { say } = useLanguage()
  return (
    <p role="alert" className={styles.failed}>
      {say('panelFailed')}{' '}
      <button type="button" onClick={onRetry}>
        {say('retry')}
      </button>{' '}
      {onLeave && (
        <button type="button" onClick={onLeave}>
          {say('close')}
        </button>
      )}
    </p>
  )
}

/** A wall round a panel: when one breaks, the others go on. */
export const Panel = ({ onLeave, children }: Pick<PanelFailedProps, 'onLeave'> & { readonly children: ReactNode }) => (
  <ErrorBoundary
    fallbackRender={({ resetErrorBoundary }) => <PanelFailed onRetry={resetErrorBoundary} onLeave={onLeave} />}
  >
    {children}
  </ErrorBoundary>
)
