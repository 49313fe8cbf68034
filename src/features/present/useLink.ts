import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Blank } from './session'
import { createLink, type Link, type Shared } from './link'

interface Options<View> {
  readonly talk: string
  readonly view: View
  readonly blank: Blank
  readonly onShared: (shared: Shared<View>) => void
}

/** @returns whether another window shows the same talk; what changes here is shown there, and the other way round */
export function useLink<View>({ talk, view, blank, onShared }: Options<View>): boolean {
  const [peer, setPeer] = useState(false)
  const link = useRef<Link<View> | null>(null)
  const current = useEffectEvent((): Shared<View> => ({ view, blank }))
  const receive = useEffectEvent(onShared)
  useEffect(
    function joinTalk() {
      const joined = createLink<View>({
        talk,
        current: () => current(),
        onShared: (shared) => receive(shared),
        onPeer: setPeer,
      })
      link.current = joined
      return () => joined.close()
    },
    [talk],
  )
  useEffect(
    function tellOthers() {
      link.current?.tell({ view, blank })
    },
    [view, blank],
  )
  return peer
}
