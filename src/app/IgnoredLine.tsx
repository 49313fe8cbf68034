import { useCallback, useState } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import { loadNotices } from '@/i18n/loadBackground'
import { plain } from '@/i18n/template'
import { readSearch, writeSearch } from '@/platform/address'
import { useUpgrade } from '@/ui/useUpgrade'
import { ignoredIn, withoutIgnored } from './ignored'
import { Notice } from './Notice'

interface IgnoredLineProps {
  /** The query the page was opened with: what it says later was written here. */
  readonly opened: string
}

/** Names once what the address said that means nothing here. */
export function IgnoredLine({ opened }: IgnoredLineProps) {
  const { language } = useLanguage()
  const [dismissed, setDismissed] = useState(false)
  const ignored = ignoredIn(opened)
  const some = !dismissed && ignored.length > 0
  const { View: words } = useUpgrade(
    useCallback(() => loadNotices(language), [language]),
    some,
  )
  if (!some || !words) return null
  return (
    <Notice>
      <span>{`${plain(words.ignored, language, { parameters: ignored.join(', ') })} `}</span>
      <button
        type="button"
        onClick={() => {
          setDismissed(true)
          writeSearch(withoutIgnored(readSearch()), 'replace')
        }}
      >
        {words.dismiss}
      </button>
    </Notice>
  )
}
