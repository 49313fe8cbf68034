import { useEffect, useEffectEvent, useRef, useState, type ComponentType, type ReactNode } from 'react'
import type { View } from '@/domain/view'
import { useLanguage } from '@/i18n/LanguageContext'
import type { PresentKey } from '@/i18n/messages/present/en'
import { PanelFailed } from '@/ui/Panel'
import { useModal } from '@/ui/useModal'
import { commandOf, keyOf } from './commands'
import { probe, probeIds, type Finding, type ProbeId } from './probes'
import { tellerOf, useVoice } from './words'
import styles from './RoomCheck.module.css'

interface RoomCheckProps {
  readonly map: View['map']
  /** Where it is said that the words did not come. */
  readonly failedIn: ComponentType<{ children: ReactNode }>
  readonly onClose: () => void
}

/** The sentence of a finding; only the screen has one for not knowing. */
const sentenceOf = (id: ProbeId, finding: Finding): PresentKey =>
  finding === 'unknown' ? 'check.screen.unknown' : `check.${id}.${finding}`

/** What may go wrong in a room, tried before the meeting: each line says ready or what to do. */
export function RoomCheck({ map, failedIn: Place, onClose }: RoomCheckProps) {
  const { say, language } = useLanguage()
  const { voice, failed, retry } = useVoice(language)
  const dialog = useRef<HTMLDialogElement>(null)
  const [findings, setFindings] = useState<Partial<Record<ProbeId, Finding>>>({})
  const [clicked, setClicked] = useState(false)

  const hear = useEffectEvent((event: KeyboardEvent) => {
    const next = commandOf(keyOf(event)) === 'next' && event.key !== 'Enter' && event.key !== ' '
    if (!next) return
    event.preventDefault()
    setClicked(true)
  })
  const close = useModal(dialog, voice !== null)
  useEffect(function probeAll() {
    const stops = probeIds.map((id) => probe(id, (finding) => setFindings((last) => ({ ...last, [id]: finding }))))
    document.addEventListener('keydown', hear)
    return () => {
      for (const stop of stops) stop()
      document.removeEventListener('keydown', hear)
    }
  }, [])

  if (failed)
    return (
      <Place>
        <PanelFailed onRetry={retry} onLeave={onClose} />
      </Place>
    )
  if (!voice) return null
  const tell = tellerOf(voice)
  const line = (title: PresentKey, state: 'ready' | 'attention' | 'wait', sentence: string) => (
    <li key={title} data-state={state}>
      <b>{tell(title)}</b>
      <span className={styles.state}>{tell(`check.${state}`)}</span>
      <span>{sentence}</span>
    </li>
  )
  const mapFinding = map === 'tiles' ? 'ready' : 'attention'
  return (
    <dialog ref={dialog} className={styles.check} aria-label={tell('check.title')} onClose={onClose}>
      <header>
        <h2>{tell('check.title')}</h2>
        <button type="button" onClick={close} aria-label={say('close')}>
          ×
        </button>
      </header>
      <ul aria-live="polite">
        {probeIds.map((id) => {
          const finding = findings[id]
          if (!finding) return line(`check.${id}`, 'wait', '')
          return line(`check.${id}`, finding === 'ready' ? 'ready' : 'attention', tell(sentenceOf(id, finding)))
        })}
        {line(
          'check.clicker',
          clicked ? 'ready' : 'wait',
          tell(clicked ? 'check.clicker.ready' : 'check.clicker.wait'),
        )}
        {line('check.date', 'ready', tell('check.date.ready'))}
        {line('check.map', mapFinding, tell(`check.map.${mapFinding}`))}
      </ul>
    </dialog>
  )
}
