import { parseSyncMessage, type SyncMessage, type Role, type SharedState } from './syncMessage'
import { forgetClosed, isOwn, openChannel, rememberWindow, sendMessage } from './otherWindow'
import { newId } from './session'

export interface SyncOptions {
  readonly talk: string
  readonly role: Role
  readonly initial: SharedState
  /** A new presentation sends its state; a continued one first asks for the state. */
  readonly isNew: boolean
  /** Shows the state of another window; returns whether the state is valid here. */
  readonly onShared: (shared: SharedState) => boolean
  /** Receives whether another window of the presentation is connected. */
  readonly onPeer: (there: boolean) => void
  /** Called when another window already presents this session; receives the first state of this window. */
  readonly onTaken: (initial: SharedState) => void
}

export interface WindowSync {
  /** Sends the state of this window to the others, unless they already know it. */
  readonly tell: (shared: SharedState) => void
  readonly close: () => void
}

/** Milliseconds after which a window without a connection asks again. */
const pause = 1000

/** The newest time of a state that this page knows, in milliseconds since 1970. */
let newest = 0
const nextTime = () => (newest = Math.max(newest + 1, Date.now()))

const isSame = (a: SharedState, b: SharedState) =>
  a.query === b.query && a.blank === b.blank && a.route === b.route && a.onRoute === b.onRoute

/**
 * Synchronises the windows of a presentation: through a BroadcastChannel, and directly, which also reaches windows of
 * `file:` pages. All windows show the newest state. A presenter accepts states of its audience windows only, and an
 * audience window those of its presenter only.
 */
export function createWindowSync({ talk, role, initial, isNew, onShared, onPeer, onTaken }: SyncOptions): WindowSync {
  const from = newId()
  const peers = new Set<string>()
  const channel = openChannel(talk)
  let clock = isNew ? nextTime() : 0
  let known = initial

  const post = (kind: SyncMessage['kind'], shared: SharedState | null = null) =>
    sendMessage({ talk, role, kind, from, clock, shared }, channel)

  /** Two presenters have the same id, because a browser copies `window.name` with a tab. The first one keeps the id. */
  function meetPresenter({ kind }: SyncMessage) {
    if (kind === 'taken') onTaken(initial)
    if (kind !== 'hello') return
    post('taken')
    // The second presenter may already have sent its state to the audience.
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
      // The audience windows ignore messages from each other.
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
