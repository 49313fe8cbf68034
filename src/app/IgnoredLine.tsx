import { useState, useSyncExternalStore } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import { Notice } from './Notice'
import { ignoredIn } from './viewState'

/** The query the page was opened with: what it says later was written here. */
const opened = typeof location === 'undefined' ? '' : location.search
const firstSearch = () => opened
const noSearch = () => ''
const never = () => () => undefined

/** Names once what the address said that means nothing here. */
export function IgnoredLine({ onDismiss }: { readonly onDismiss: () => void }) {
  const { say } = useLanguage()
  const search = useSyncExternalStore(never, firstSearch, noSearch)
  const [dismissed, setDismissed] = useState(false)
  const ignored = ignoredIn(search)
  if (dismissed || ignored.length === 0) return null
  return (
    <Notice>
      {say('ignored', { parameters: ignored.join(', ') })}{' '}
      <button
        type="button"
        onClick={() => {
          setDismissed(true)
          onDismiss()
        }}
      >
        {say('dismiss')}
      </button>
    </Notice>
  )
}
