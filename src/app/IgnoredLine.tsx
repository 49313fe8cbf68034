import { useState } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import { ignoredIn } from './viewState'
import styles from './IgnoredLine.module.css'

/** Names once what the address said that means nothing here. */
export function IgnoredLine({ onDismiss }: { readonly onDismiss: () => void }) {
  const { say } = useLanguage()
  const [ignored, setIgnored] = useState(() => ignoredIn(location.search))
  if (ignored.length === 0) return null
  return (
    <p className={styles.ignored} data-computed="">
      {say('ignored', { parameters: ignored.join(', ') })}{' '}
      <button
        type="button"
        onClick={() => {
          setIgnored([])
          onDismiss()
        }}
      >
        {say('dismiss')}
      </button>
    </p>
  )
}
