import { useState } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import { format } from '@/i18n/format'
import { readSearch, writeSearch } from '@/platform/urlSearch'
import { useTexts } from '@/ui/useTexts'
import { invalidParameters, withoutInvalid } from '@/url/invalidParameters'
import { Notice } from './Notice'

interface InvalidParametersNoticeProps {
  /** The query with which the page was opened; the application itself writes all later ones. */
  readonly opened: string
}

/** Lists the invalid parameters of the URL once. */
export function InvalidParametersNotice({ opened }: InvalidParametersNoticeProps) {
  const { language } = useLanguage()
  const [dismissed, setDismissed] = useState(false)
  const ignored = invalidParameters(opened)
  const some = !dismissed && ignored.length > 0
  const { texts } = useTexts('notices', some)
  if (!some || !texts) return null
  return (
    <Notice>
      <span>{`${format(texts.ignored, language, {
        parameters: ignored.map(({ text }) => text).join(', '),
      })} `}</span>
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
