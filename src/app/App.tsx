import { NuqsAdapter } from 'nuqs/adapters/react'
import { useEffect, useState } from 'react'
import type { Language } from '@/domain/language'
import { LanguageProvider, type Speech } from '@/i18n/LanguageContext'
import { loadMessages } from '@/i18n/loadMessages'
import { Dashboard } from './Dashboard'
import { IgnoredLine } from './IgnoredLine'
import { useEscape } from './useEscape'
import { useTakeOver } from './useTakeOver'
import { useMediaQuery } from './useMediaQuery'
import { firstFrame, useViewState } from './viewState'

interface AppProps {
  /** The language of an address that names none. */
  readonly pageLanguage: Language
  /** The messages the page was loaded with. */
  readonly speech: Speech
  /** The map as it stands in the page already; a page without one leaves it out. */
  readonly map?: string
}

/** The words of the language wanted, or the last ones until these have come. */
function useSpeech(wanted: Language, first: Speech): Speech {
  const [speech, setSpeech] = useState(first)
  useEffect(
    function loadLanguage() {
      let current = true
      void loadMessages(wanted).then((messages) => current && setSpeech({ language: wanted, messages }))
      return () => {
        current = false
      }
    },
    [wanted],
  )
  return speech
}

function Briefing({ pageLanguage, speech: first, map = '' }: AppProps) {
  const phone = useMediaQuery('(max-width: 699px)')
  const { view, change, forget } = useViewState({ lang: pageLanguage, frame: firstFrame(phone) })
  const speech = useSpeech(view.lang, first)

  useEffect(
    function nameTheDocument() {
      document.documentElement.lang = speech.language
      document.title = speech.messages.title
    },
    [speech],
  )
  useTakeOver()
  useEscape(view.country !== null || view.event !== null, () => change({ country: null, event: null }))

  return (
    <LanguageProvider value={speech}>
      <IgnoredLine onDismiss={forget} />
      <Dashboard
        view={{ ...view, lang: speech.language }}
        onChange={change}
        phone={phone}
        still={{ map, language: first.language }}
      />
    </LanguageProvider>
  )
}

export const App = (props: AppProps) => (
  <NuqsAdapter>
    <Briefing {...props} />
  </NuqsAdapter>
)
