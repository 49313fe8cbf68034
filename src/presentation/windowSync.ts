import { parseSyncMessage, type SyncMessage, type Role, type SharedState } from './syncMessage'
import { forgetClosed, isOwn, openChannel, rememberWindow, sendMessage } from './syncWindows'
import { newId } from './session'

interface WindowSyncOptions {
  readonly talk: string
  readonly role: Role
  readonly initial: SharedState
  /** A new talk says what it shows; one that goes on asks first. */
  readonly isNew: boolean
  /** Shows what another window shows; returns whether it means something here. */
  readonly onShared: (shared: SharedState) => boolean
  /** Another window of the talk is there, or none is any more. */
  readonly onPeer: (there: boolean) => void
  /** Another window presents this talk; what this one has shown before. */
  readonly onTaken: (initial: SharedState) => void
}

export interface WindowSync {
  /** Tells the others what this window shows now; says nothing where they know it. */
  readonly tell: (shared: SharedState) => void
  readonly close: () => void
}

/** Milliseconds after which a window that hears nobody asks again. */
const pause = 1000

/** The newest time that this page knows of. */
let newest = 0
const nextTime = () => (newest = Math.max(newest + 1, Date.now()))

const isSame = (a: SharedState, b: SharedState) =>
  a.query === b.query && a.blank === b.blank && a.route === b.route && a.onRoute === b.onRoute

/**
 * Keeps the windows of a talk alike: by a BroadcastChannel, and directly, which also reaches a window of a file. What was
 * chosen last, in either window, is what all of them show. A presenter heeds its audience, an audience its presenter.
 */
export function createWindowSync({
  talk,
  role,
  initial,
  isNew,
  onShared,
  onPeer,
  onTaken,
}: WindowSyncOptions): WindowSync {
  const from = newId()
  const peers = new Set<string>()
  const channel = openChannel(talk)
  let clock = isNew ? nextTime() : 0
  let known = initial

  const post = (kind: SyncMessage['kind'], shared: SharedState | null = null) =>
    sendMessage({ talk, role, kind, from, clock, shared }, channel)

  /** Two presenters of one name: a browser copies it with the tab. The one that was here first keeps it. */
  function meetPresenter({ kind }: SyncMessage) {
    if (kind === 'taken') onTaken(initial)
    if (kind !== 'hello') return
    post('taken')
    // The newcomer may have spoken to the audience already.
    clock = nextTime()
    post('state', known)
  }

  function adopt({ clock: time, shared, role: sender }: SyncMessage) {
    if (!shared) return
    const isNewer = time > clock || (time === clock && sender === 'presenter')
    if (isNewer && !isSame(shared, known) && !onShared(shared)) return
    if (isNewer) {
      clock = time
      newest = Math.max(newest, time)
      known = shared
      // The windows of one audience do not hear each other.
      if (role === 'presenter') post('state', known)
    } else if (!isSame(shared, known)) post('state', known)
  }

  function receive(event: MessageEvent<unknown>) {
    const message = isOwn(event) ? parseSyncMessage(event.data, talk) : null
    if (!message || message.from === from) return
    if (message.role === role) {
      if (role === 'presenter') meetPresenter(message)
      return
    }
    if (event.source) rememberWindow(event.source as Window)
    if (message.kind === 'bye') peers.delete(message.from)
    else peers.add(message.from)
    onPeer(peers.size > 0)
    adopt(message)
    if (message.kind === 'hello' || message.kind === 'ask') post('state', known)
  }

  const bye = () => post('bye')
  const ask = () => {
    if (forgetClosed()) {
      peers.clear()
      onPeer(false)
    }
    if (peers.size === 0) post('ask')
  }
  channel?.addEventListener('message', receive)
  window.addEventListener('message', receive)
  window.addEventListener('pagehide', bye)
  const timer = setInterval(ask, pause)
  post('hello', isNew ? known : null)

  return {
    tell(shared) {
      if (isSame(shared, known)) return
      known = shared
      clock = nextTime()
      post('state', shared)
    },
    close() {
      bye()
      clearInterval(timer)
      channel?.close()
      window.removeEventListener('message', receive)
      window.removeEventListener('pagehide', bye)
    },
  }
}
