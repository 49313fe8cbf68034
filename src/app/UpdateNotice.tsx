import { useEffect, useState } from 'react'
import { registerServiceWorker } from '@/platform/registerServiceWorker'
import { useTexts } from '@/ui/useTexts'
import '@/styles/print.css'
import { Notice } from './Notice'

/**
 * Loaded when the page is idle: the print style sheet, and the service worker that keeps the site available without a
 * network. Tells the reader once that a newer version is available, but not during a presentation.
 */
export function UpdateNotice({ presenting }: { readonly presenting: boolean }) {
  const [newer, setNewer] = useState(false)
  useEffect(function keep() {
    void registerServiceWorker(() => setNewer(true))
  }, [])
  const { texts } = useTexts('notices', newer)
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
