import { useCallback, useEffect, useState } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import { loadShare } from '@/i18n/loadShare'
import { keepOffline } from '@/platform/offline'
import { useUpgrade } from '@/ui/useUpgrade'
import { Notice } from './Notice'

/** Has the site kept for a room without a network, and says so once when a newer edition of it waits; not in a talk. */
export function Offline({ presenting }: { readonly presenting: boolean }) {
  const { say, language } = useLanguage()
  const [newer, setNewer] = useState(false)
  useEffect(function keep() {
    void keepOffline(() => setNewer(true))
  }, [])
  const load = useCallback(() => loadShare(language), [language])
  const { View: words } = useUpgrade(load, newer)
  if (!newer || !words || presenting) return null
  return (
    <Notice>
      <span role="status">{words.newVersion}</span>{' '}
      <button type="button" onClick={() => setNewer(false)}>
        {say('dismiss')}
      </button>
    </Notice>
  )
}
