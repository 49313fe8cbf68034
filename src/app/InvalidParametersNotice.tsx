import { useState } from 'react'
import { useLanguage } from '@/i18n/LanguageContext'
import { format } from '@/i18n/format'
import { readSearch, writeSearch } from '@/platform/urlSearch'
import { useTexts } from '@/ui/useTexts'
import { invalidParameters, withoutInvalid } from '@/url/invalidParameters'
import { Notice } from './Notice'

/** Lists the invalid parameters of the query with which the page was opened; the application writes all later ones. */
export function InvalidParametersNotice({ opened }: { readonly opened: string }) {
  const { language } = useLanguage()
  const [dismissed, setDismissed] = useState(false)
  const invalid = dismissed ? [] : invalidParameters(opened)
  const ignored = invalid.filter(({ isUnknownOnDay }) => !isUnknownOnDay)
  const isDropped = ignored.length < invalid.length
  const { texts } = useTexts('notices', invalid.length > 0)
  const { texts: day } = useTexts('day', isDropped)
  if (invalid.length === 0 || !texts) return null
  const parameters = ignored.map(({ text }) => text).join(', ')
  return (
    <Notice>
      {parameters && <span>{`${format(texts.ignored, language, { parameters })} `}</span>}
      {isDropped && day && <span>{`${format(day.dropped, language)} `}</span>}
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
