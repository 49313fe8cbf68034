import { useCallback, useEffect, useState } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import { loadNotices } from '@/i18n/loadBackground'
import { registerServiceWorker } from '@/platform/registerServiceWorker'
import { useLazy } from '@/ui/useLazy'
import '@/styles/print.css'
import { Notice } from './Notice'

/**
 * What the page gets once it has nothing else to do: the rules of paper, and a worker that keeps the site for a room
 * without a network. It says so once when a newer edition waits; not in a talk.
 */
export function UpdateNotice({ presenting }: { readonly presenting: boolean }) {
  const { language } = useLanguage()
  const [newer, setNewer] = useState(false)
  useEffect(function keep() {
    void registerServiceWorker(() => setNewer(true))
  }, [])
  const load = useCallback(() => loadNotices(language), [language])
  const { View: texts } = useLazy(load, newer)
  if (!newer || !texts || presenting) return null
  return (
    <Notice>
      <span role="status">{texts.newVersion}</span>
      <span> </span>
      <button type="button" onClick={() => setNewer(false)}>
        {texts.dismiss}
      </button>
    </Notice>
  )
}
