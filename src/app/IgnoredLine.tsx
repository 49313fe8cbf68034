import { useQueryStates } from 'nuqs'
import { useState } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import { ignoredIn, withoutIgnored } from './ignored'
import { Notice } from './Notice'
import { parameters } from './viewState'

interface IgnoredLineProps {
  /** The query the page was opened with: what it says later was written here. */
  readonly opened: string
}

/** Names once what the address said that means nothing here. */
export function IgnoredLine({ opened }: IgnoredLineProps) {
  const { say } = useLanguage()
  const [, setQuery] = useQueryStates(parameters)
  const [dismissed, setDismissed] = useState(false)
  const ignored = ignoredIn(opened)
  if (dismissed || ignored.length === 0) return null
  return (
    <Notice>
      {say('ignored', { parameters: ignored.join(', ') })}{' '}
      <button
        type="button"
        onClick={() => {
          setDismissed(true)
          void setQuery(withoutIgnored(location.search), { history: 'replace' })
        }}
      >
        {say('dismiss')}
      </button>
    </Notice>
  )
}
