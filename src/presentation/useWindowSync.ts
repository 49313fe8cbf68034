import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { createWindowSync, type SyncOptions, type WindowSync } from './windowSync'
import type { SharedState } from './syncMessage'

type Options = SharedState & Omit<SyncOptions, 'initial' | 'onPeer'>

/** @returns whether another window shows the same presentation; a change in one of them appears in the other */
export function useWindowSync({ talk, role, isNew, query, blank, route, onRoute, onShared, onTaken }: Options) {
  const [connected, setConnected] = useState(false)
  const link = useRef<WindowSync | null>(null)
  const current = useEffectEvent((): SharedState => ({ query, blank, route, onRoute }))
  const receive = useEffectEvent(onShared)
  const yieldName = useEffectEvent(onTaken)
  useEffect(
    function joinTalk() {
      const joined = createWindowSync({
        talk,
        role,
        initial: current(),
        isNew,
        onShared: (shared) => receive(shared),
        onPeer: setConnected,
        onTaken: (initial) => yieldName(initial),
      })
      link.current = joined
      return () => {
        joined.close()
        setConnected(false)
      }
    },
    [talk, role, isNew],
  )
  useEffect(
    function tellOthers() {
      link.current?.tell({ query, blank, route, onRoute })
    },
    [query, blank, route, onRoute],
  )
  return connected
}
