import type { ReactNode } from 'react'
import { PanelFailed } from './Panel'
import { useUpgrade } from './useUpgrade'

interface LaterProps<View> {
  /** Imports the view; a constant of its module. */
  readonly load: () => Promise<View>
  /** Of a view that covers the page: the way back to it. */
  readonly onLeave?: (() => void) | undefined
  readonly children: (view: View) => ReactNode
}

/** A view whose code comes when it is first wanted, and can be asked for again when it did not come. */
export function Later<View>({ load, onLeave, children }: LaterProps<View>) {
  const { View, failed, retry } = useUpgrade(load)
  if (failed) return <PanelFailed onRetry={retry} onLeave={onLeave} />
  return View && children(View)
}
