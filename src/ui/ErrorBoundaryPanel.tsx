import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import { useLanguage } from '@/i18n/LanguageContext'
import styles from './ErrorBoundaryPanel.module.css'

interface PanelFailedProps {
  readonly onRetry: () => void
  /** Returns to the page; only for a part that covers it. */
  readonly onLeave?: (() => void) | undefined
}

/** Shown in place of a panel that failed. */
export function PanelFailed({ onRetry, onLeave }: PanelFailedProps) {
  const { t } = useLanguage()
  return (
    <p role="alert" className={styles.failed}>
      <span>{`${t('panelFailed')} `}</span>
      <button type="button" onClick={onRetry}>
        {t('retry')}
      </button>
      <span> </span>
      {onLeave && (
        <button type="button" onClick={onLeave}>
          {t('close')}
        </button>
      )}
    </p>
  )
}

interface FallbackOptions extends FallbackProps, Pick<PanelFailedProps, 'onLeave'> {
  readonly state: unknown
  /** The state in which the panel has already been retried automatically. */
  readonly retried: RefObject<unknown>
}

/**
 * React throws a DOMException if other code, such as a translator, has moved the nodes that React wants to change. A
 * new render repairs the panel, so it is retried once before the failure is shown.
 */
function Fallback({ error, resetErrorBoundary, state, retried, onLeave }: FallbackOptions) {
  useLayoutEffect(
    function drawAnew() {
      if (!(error instanceof DOMException) || retried.current === state) return
      retried.current = state
      resetErrorBoundary()
    },
    [error, resetErrorBoundary, state, retried],
  )
  return <PanelFailed onRetry={resetErrorBoundary} onLeave={onLeave} />
}

interface PanelProps extends Pick<PanelFailedProps, 'onLeave'> {
  /** When the state changes, a panel that failed is retried. */
  readonly state: unknown
  readonly children: ReactNode
}

const never = {}

/** An error boundary around a panel: when the panel fails, the others continue to work. */
export function ErrorBoundaryPanel({ state, onLeave, children }: PanelProps) {
  const retried = useRef<unknown>(never)
  return (
    <ErrorBoundary
      resetKeys={[state]}
      fallbackRender={(props) => <Fallback {...props} {...{ state, retried, onLeave }} />}
    >
      {children}
    </ErrorBoundary>
  )
}
