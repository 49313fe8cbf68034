import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import type { MessageKey } from '@/i18n/messages/en'
import styles from './ShareMenu.module.css'

interface ShareMenuProps {
  /** By which its button opens and closes it. */
  readonly id: string
  readonly address: () => string
}

/** What leaves the page: the address of exactly this view, copied or, where the browser refuses, to copy by hand. */
export function ShareMenu({ id, address }: ShareMenuProps) {
  const { say } = useLanguage()
  const menu = useRef<HTMLDivElement>(null)
  const [link, setLink] = useState('')
  const [outcome, setOutcome] = useState<MessageKey | null>(null)

  const refresh = useEffectEvent(() => {
    setLink(address())
    setOutcome(null)
  })
  useEffect(function fillWhenOpened() {
    const popover = menu.current
    popover?.addEventListener('toggle', refresh)
    // It is there because its button was pressed; from now on the browser opens it.
    popover?.showPopover()
    return () => popover?.removeEventListener('toggle', refresh)
  }, [])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setOutcome('linkCopied')
    } catch {
      setOutcome('linkByHand')
    }
  }

  return (
    <div ref={menu} id={id} popover="auto" role="dialog" aria-label={say('share')} className={styles.share}>
      <label>
        {say('linkLabel')}
        <input type="url" readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      <button type="button" onClick={() => void copy()}>
        {say('copyLink')}
      </button>
      <p aria-live="polite">{outcome && say(outcome)}</p>
    </div>
  )
}
