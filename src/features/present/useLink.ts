import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { createLink, type Link } from './link'
import type { Role, Shared } from './linkMessage'

interface Options extends Shared {
  readonly talk: string
  readonly role: Role
  readonly isNew: boolean
  readonly onShared: (shared: Shared) => boolean
  readonly onTaken: (initial: Shared) => void
}

/** @returns whether another window shows the same talk; what changes here is shown there, and the other way round */
export function useLink({ talk, role, isNew, query, blank, route, onRoute, onShared, onTaken }: Options): boolean {
  const [connected, setConnected] = useState(false)
  const link = useRef<Link | null>(null)
  const current = useEffectEvent((): Shared => ({ query, blank, route, onRoute }))
  const receive = useEffectEvent(onShared)
  const yieldName = useEffectEvent(onTaken)
  useEffect(
    function joinTalk() {
      const joined = createLink({
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
