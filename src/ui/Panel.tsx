import type { ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useLanguage } from '@/i18n/LanguageContext'
import styles from './Panel.module.css'

/** What stands in a panel's place when it failed. */
export function PanelFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { say } = useLanguage()
  return (
    <p role="alert" className={styles.failed}>
      {say('panelFailed')}{' '}
      <button type="button" onClick={onRetry}>
        {say('retry')}
      </button>
    </p>
  )
}

/** A wall round a panel: when one breaks, the others go on. */
export const Panel = ({ children }: { readonly children: ReactNode }) => (
  <ErrorBoundary fallbackRender={({ resetErrorBoundary }) => <PanelFailed onRetry={resetErrorBoundary} />}>
    {children}
  </ErrorBoundary>
)
