import { useCallback, useState } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import { loadNotices } from '@/i18n/loadBackground'
import { format } from '@/i18n/format'
import { readSearch, writeSearch } from '@/platform/urlSearch'
import { useLazy } from '@/ui/useLazy'
import { invalidParameters, withoutInvalid } from '@/url/invalidParameters'
import { Notice } from './Notice'

interface InvalidParametersNoticeProps {
  /** The query the page was opened with: what it says later was written here. */
  readonly opened: string
}

/** Names once what the address said that means nothing here. */
export function InvalidParametersNotice({ opened }: InvalidParametersNoticeProps) {
  const { language } = useLanguage()
  const [dismissed, setDismissed] = useState(false)
  const ignored = invalidParameters(opened)
  const some = !dismissed && ignored.length > 0
  const { View: texts } = useLazy(
    useCallback(() => loadNotices(language), [language]),
    some,
  )
  if (!some || !texts) return null
  return (
    <Notice>
      <span>{`${format(texts.ignored, language, { parameters: ignored.join(', ') })} `}</span>
      <button
        type="button"
        onClick={() => {
          setDismissed(true)
          writeSearch(withoutInvalid(readSearch()), 'replace')
        }}
      >
        {texts.dismiss}
      </button>
    </Notice>
  )
}
