import { NuqsAdapter } from 'nuqs/adapters/react'
import { useCallback, useEffect, useMemo } from 'react'
import type { Language } from '@/domain/language'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { loadMessages } from '@/i18n/loadMessages'
import type { Speech } from '@/i18n/speaker'
import { again } from '@/platform/again'
import { idle } from '@/platform/idle'
import { PanelFailed } from '@/ui/Panel'
import { useUpgrade } from '@/ui/useUpgrade'
import { Dashboard } from './Dashboard'
import { IgnoredLine } from './IgnoredLine'
import { Notice } from './Notice'
import { useEscape } from './useEscape'
import { useTakeOver } from './useTakeOver'
import { useMediaQuery } from './useMediaQuery'
import { firstFrame, useViewState } from './viewState'

const loadAfterwards = () =>
  idle()
    .then(() => again(() => import('./Afterwards')))
    .then((module) => module.Afterwards)

interface AppProps {
  /** The language of an address that names none. */
  readonly pageLanguage: Language
  /** The messages the page was loaded with. */
  readonly speech: Speech
  /** The map as it stands in the page already; a page without one leaves it out. */
  readonly map?: string
}

/** The words of the language wanted, or the last ones until these have come. */
function useSpeech(wanted: Language, first: Speech) {
  const load = useCallback(
    async (): Promise<Speech> => ({ language: wanted, messages: await loadMessages(wanted) }),
    [wanted],
  )
  const isFirst = wanted === first.language
  const { View: last, failed, retry } = useUpgrade(load, !isFirst)
  return { speech: isFirst || !last ? first : last, failed: failed && !isFirst, retry }
}

function Briefing({ pageLanguage, speech: first, map = '' }: AppProps) {
  const phone = useMediaQuery('(max-width: 699px)')
  const { view, change, forget } = useViewState({ lang: pageLanguage, frame: firstFrame(phone) })
  const { speech, failed, retry } = useSpeech(view.lang, first)

  useEffect(
    function nameTheDocument() {
      document.documentElement.lang = speech.language
      document.title = speech.messages.title
    },
    [speech],
  )
  useTakeOver()
  // Nobody waits for it, and nobody misses it.
  const { View: Afterwards } = useUpgrade(loadAfterwards)
  const shown = useMemo(() => ({ ...view, lang: speech.language }), [view, speech.language])
  const still = useMemo(() => ({ map, language: first.language }), [map, first.language])
  // The talk has layers of its own.
  useEscape(!view.step && (view.country !== null || view.event !== null), () => change({ country: null, event: null }))

  return (
    <LanguageProvider value={speech}>
      <IgnoredLine onDismiss={forget} />
      {failed && (
        <Notice>
          <PanelFailed onRetry={retry} />
        </Notice>
      )}
      {Afterwards && <Afterwards presenting={view.step !== null} />}
      <Dashboard view={shown} onChange={change} phone={phone} still={still} />
    </LanguageProvider>
  )
}

export const App = (props: AppProps) => (
  <NuqsAdapter>
    <Briefing {...props} />
  </NuqsAdapter>
)
