import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import type { MessageKey } from '@/i18n/messages/en'
import styles from './Share.module.css'

/** What leaves the page: the address of exactly this view, copied or, where the browser refuses, to copy by hand. */
export function Share({ address }: { readonly address: () => string }) {
  const { say } = useLanguage()
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  const [link, setLink] = useState('')
  const [outcome, setOutcome] = useState<MessageKey | null>(null)

  const refresh = useEffectEvent(() => {
    setLink(address())
    setOutcome(null)
  })
  useEffect(function fillWhenOpened() {
    // The browser opens the menu by itself, also before the application is there.
    const opened = menu.current
    if (opened?.matches(':popover-open')) refresh()
    opened?.addEventListener('toggle', refresh)
    return () => opened?.removeEventListener('toggle', refresh)
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
    <>
      <button type="button" popoverTarget={id}>
        {say('share')}
      </button>
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
    </>
  )
}
