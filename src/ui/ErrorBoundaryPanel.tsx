import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import { useLanguage } from '@/i18n/LanguageContext'
import styles from './ErrorBoundaryPanel.module.css'

interface PanelFailedProps {
  readonly onRetry: () => void
  /** Of a part that covers the page: the way back to it. */
  readonly onLeave?: (() => void) | undefined
}

/** What stands in a panel's place when it failed. */
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

interface FallbackOptions extends FallbackProps {
  readonly state: unknown
  /** The state in which the panel was drawn anew by itself. */
  readonly retried: RefObject<unknown>
  readonly onLeave: PanelFailedProps['onLeave']
}

/**
 * React throws a DOMException where somebody else has moved the nodes that it wants to change, as translators do. Drawn
 * anew the panel is whole, so it is tried once before anybody sees that it failed.
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
  /** With another state a panel that failed is tried again. */
  readonly state: unknown
  readonly children: ReactNode
}

const never = {}

/** A boundary round a panel: when it fails, the others go on. */
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
