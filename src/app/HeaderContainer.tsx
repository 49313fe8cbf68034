import { useCallback, useId, useState } from 'react'
import type { CountryId } from '@/domain/edition'
import type { Member } from '@/domain/member'
import type { ChangeView, View } from '@/domain/view'
import { LazyView } from '@/ui/LazyView'
import { ErrorBoundaryPanel } from '@/ui/ErrorBoundaryPanel'
import { Header } from './Header'
import { loadPreflight, loadExportHost } from './lazyViews'
import { Notice } from './Notice'

interface HeaderContainerProps {
  readonly view: View
  readonly members: readonly Member[]
  readonly shown: readonly CountryId[]
  readonly onChange: ChangeView
  readonly background: boolean
  readonly onBackground: () => void
}

/** The header with its menu and its dialog. A presentation unmounts all of them, so they are closed afterwards. */
export function HeaderContainer({ view, members, shown, onChange, background, onBackground }: HeaderContainerProps) {
  const [checking, setChecking] = useState(false)
  const check = useCallback(() => setChecking(true), [])
  const menu = useId()
  const [presses, setPresses] = useState(0)
  const share = useCallback(() => setPresses((last) => last + 1), [])
  return (
    <>
      <Header {...{ onChange, background, onBackground, menu }} onShare={share} onCheck={check} />
      {presses > 0 && (
        <ErrorBoundaryPanel state={view}>
          <LazyView load={loadExportHost} failedIn={Notice}>
            {(Sharing) => <Sharing id={menu} {...{ presses, view, members, shown }} />}
          </LazyView>
        </ErrorBoundaryPanel>
      )}
      {checking && (
        <ErrorBoundaryPanel state={view}>
          <LazyView load={loadPreflight} failedIn={Notice} onLeave={() => setChecking(false)}>
            {(Preflight) => <Preflight map={view.map} failedIn={Notice} onClose={() => setChecking(false)} />}
          </LazyView>
        </ErrorBoundaryPanel>
      )}
    </>
  )
}
