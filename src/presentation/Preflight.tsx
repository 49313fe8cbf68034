import { useEffect, useEffectEvent, useRef, useState, type ComponentType, type ReactNode } from 'react'
import { stepsOn } from '@/domain/talkNavigation'
import { steps } from '@/domain/talkSteps'
import type { View } from '@/domain/view'
import { languageCount } from '@/i18n/languageCount'
import { useLanguage } from '@/i18n/LanguageContext'
import type { PresentationKey } from '@/i18n/texts'
import { PanelFailed } from '@/ui/ErrorBoundaryPanel'
import { useModal } from '@/ui/useModal'
import { commandOf, keyOf } from './keyCommands'
import { runCheck, checkIds, type CheckResult, type CheckId } from './preflightChecks'
import { talkTranslator, useTalkLocale } from './talkLocale'
import styles from './Preflight.module.css'

interface PreflightProps {
  readonly map: View['map']
  /** Wrapper of the message that the texts failed to load. */
  readonly failedIn: ComponentType<{ children: ReactNode }>
  readonly onClose: () => void
}

const route = stepsOn(steps, 'full')

/** @returns the message key of a result; only the screen check has a message for `unknown` */
const sentenceOf = (id: CheckId, finding: CheckResult): PresentationKey =>
  finding === 'unknown' ? 'check.screen.unknown' : `check.${id}.${finding}`

/** Checks before a meeting of what may fail in the room: each line says ready, or what to do. */
export function Preflight({ map, failedIn: Place, onClose }: PreflightProps) {
  const { t, language } = useLanguage()
  const { locale, failed, retry } = useTalkLocale(language)
  const dialog = useRef<HTMLDialogElement>(null)
  const [findings, setFindings] = useState<Partial<Record<CheckId, CheckResult>>>({})
  const [clicker, setClicker] = useState<'wait' | 'ready'>('wait')

  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (commandOf(keyOf(event)) !== 'next' || event.key === 'Enter' || event.key === ' ') return
    event.preventDefault()
    setClicker('ready')
  })
  const close = useModal(dialog, locale !== null)
  useEffect(function probeAll() {
    const stops = checkIds.map((id) => runCheck(id, (finding) => setFindings((last) => ({ ...last, [id]: finding }))))
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
  if (!locale) return null
  const tTalk = talkTranslator(locale)
  const line = (title: PresentationKey, state: 'ready' | 'attention' | 'wait', sentence: string) => (
    <li key={title} data-state={state}>
      <b>{tTalk(title)}</b>
      <span className={styles.state}>{tTalk(`check.${state}`)}</span>
      <span>{sentence}</span>
    </li>
  )
  const mapFinding = map === 'tiles' ? 'ready' : 'attention'
  return (
    <dialog ref={dialog} className={styles.preflight} aria-label={tTalk('check.title')} onClose={onClose}>
      <header>
        <h2>{tTalk('check.title')}</h2>
        <button type="button" onClick={close} aria-label={t('close')}>
          ×
        </button>
      </header>
      <ul aria-live="polite">
        {checkIds.map((id) => {
          const finding = findings[id]
          if (!finding) return line(`check.${id}`, 'wait', '')
          const state = finding === 'ready' ? 'ready' : 'attention'
          return line(
            `check.${id}`,
            state,
            tTalk(sentenceOf(id, finding), languageCount(locale.localeMessages.language)),
          )
        })}
        {line('check.clicker', clicker, tTalk(`check.clicker.${clicker}`))}
        {line(
          'check.date',
          'ready',
          tTalk('check.date.ready', { first: route[0]?.id ?? 0, last: route.at(-1)?.id ?? 0 }),
        )}
        {line('check.map', mapFinding, tTalk(`check.map.${mapFinding}`))}
      </ul>
    </dialog>
  )
}
