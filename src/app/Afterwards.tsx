import { useCallback, useEffect, useState } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import { loadNotices } from '@/i18n/loadBackground'
import { keepOffline } from '@/platform/offline'
import { useUpgrade } from '@/ui/useUpgrade'
import '@/styles/print.css'
import { Notice } from './Notice'

/**
 * What the page gets once it has nothing else to do: the rules of paper, and a worker that keeps the site for a room
 * without a network. It says so once when a newer edition waits; not in a talk.
 */
export function Afterwards({ presenting }: { readonly presenting: boolean }) {
  const { language } = useLanguage()
  const [newer, setNewer] = useState(false)
  useEffect(function keep() {
    void keepOffline(() => setNewer(true))
  }, [])
  const load = useCallback(() => loadNotices(language), [language])
  const { View: words } = useUpgrade(load, newer)
  if (!newer || !words || presenting) return null
  return (
    <Notice>
      <span role="status">{words.newVersion}</span>
      <span> </span>
      <button type="button" onClick={() => setNewer(false)}>
        {words.dismiss}
      </button>
    </Notice>
  )
}
