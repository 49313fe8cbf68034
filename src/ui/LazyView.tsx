import { Fragment, type ComponentType, type ReactNode } from 'react'
import { PanelFailed } from './ErrorBoundaryPanel'
import { useLazy } from './useLazy'

interface LazyViewProps<View> {
  /** Imports the view; a constant of its module. */
  readonly load: () => Promise<View>
  /** Where it is said that the view did not come; in the place of the view if nothing is named. */
  readonly failedIn?: ComponentType<{ children: ReactNode }>
  /** What stands there until the view has come. */
  readonly meanwhile?: ReactNode
  /** Of a view that covers the page: the way back to it. */
  readonly onLeave?: (() => void) | undefined
  readonly children: (view: View) => ReactNode
}

/** A view whose code comes when it is first wanted, and can be asked for again when it did not come. */
export function LazyView<View>({
  load,
  failedIn: Place = Fragment,
  meanwhile = null,
  onLeave,
  children,
}: LazyViewProps<View>) {
  const { View, loadedBy, failed, retry } = useLazy(load)
  // React keeps this state for another view in the same place, which has another `load`.
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
