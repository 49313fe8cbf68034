import { Fragment, type ComponentType, type ReactNode } from 'react'
import { PanelFailed } from './ErrorBoundaryPanel'
import { useLazy } from './useLazy'

interface LazyProps<View> {
  /** Imports the view; must be a constant of its module. */
  readonly load: () => Promise<View>
  /** Wrapper of the message that the view failed to load; by default the message takes the place of the view. */
  readonly failedIn?: ComponentType<{ children: ReactNode }>
  /** Shown until the view is loaded. */
  readonly meanwhile?: ReactNode
  /** Returns to the page; only for a view that covers it. */
  readonly onLeave?: (() => void) | undefined
  readonly children: (view: View) => ReactNode
}

/** A view whose code is loaded when it is first needed; the reader can retry after a failure. */
export function LazyView<View>({ load, failedIn: Place = Fragment, meanwhile, onLeave, children }: LazyProps<View>) {
  const { View, loadedBy, failed, retry } = useLazy(load)
  // React keeps this state if another view, with another `load`, takes the same place.
  if (View && loadedBy === load) return children(View)
  return (
    <>
      {meanwhile}
      {failed && (
        <Place>
          <PanelFailed onRetry={retry} onLeave={onLeave} />
        </Place>
      )}
    </>
  )
}
