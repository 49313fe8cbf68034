import type { ReactNode } from 'react'
import { PanelFailed } from './Panel'
import { useUpgrade } from './useUpgrade'

interface LaterProps<View> {
  /** Imports the view; a constant of its module. */
  readonly load: () => Promise<View>
  readonly children: (view: View) => ReactNode
}

/** A view whose code comes when it is first wanted, and can be asked for again when it did not come. */
export function Later<View>({ load, children }: LaterProps<View>) {
  const { View, failed, retry } = useUpgrade(load)
  if (failed) return <PanelFailed onRetry={retry} />
  return View && children(View)
}
