import { NuqsAdapter } from 'nuqs/adapters/react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Language } from '@/domain/language'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { loadMessages } from '@/i18n/loadMessages'
import type { Speech } from '@/i18n/speaker'
import { again } from '@/platform/again'
import { idle } from '@/platform/idle'
import { Later } from '@/ui/Later'
import { PanelFailed } from '@/ui/Panel'
import { useUpgrade } from '@/ui/useUpgrade'
import { Dashboard } from './Dashboard'
import { loadDay, loadIgnoredLine } from './laterViews'
import { Notice } from './Notice'
import { useEscape } from './useEscape'
import { useTakeOver } from './useTakeOver'
import { useMediaQuery } from './useMediaQuery'
import { firstFrame, useViewState } from './viewState'

const loadAfterwards = () =>
  idle()
    .then(() => again(() => import('./Afterwards')))
    .then((module) => module.Afterwards)

/** The query the page was opened with; in the build there is none. */
const opened = typeof location === 'undefined' ? '' : location.search

interface AppProps {
  /** The language of an address that names none. */
  readonly pageLanguage: Language
  /** The messages the page was loaded with. */
  readonly speech: Speech
  /** The map as it stands in the page already; a page without one leaves it out. */
  readonly map?: string
}

/** The words of the language wanted and of another day, or the last ones until these have come. */
function useSpoken(wanted: Language, first: Speech, dated: boolean) {
  const load = useCallback(
    async () => ({
      own: { language: wanted, messages: await loadMessages(wanted) },
      another: dated ? await loadDay(wanted) : null,
    }),
    [wanted, dated],
  )
  const isFirst = wanted === first.language && !dated
  const { View: last, failed, retry } = useUpgrade(load, !isFirst)
  return { ...(isFirst || !last ? { own: first, another: null } : last), failed: failed && !isFirst, retry }
}

function Briefing({ pageLanguage, speech: first, map = '' }: AppProps) {
  const phone = useMediaQuery('(max-width: 699px)')
  const { view, change } = useViewState({ lang: pageLanguage, frame: firstFrame(phone) })
  const [dating, setDating] = useState(false)
  const { asat } = view
  const { own, another, failed, retry } = useSpoken(view.lang, first, dating || asat !== null)

  const speech = useMemo(
    () => (another && asat ? another.daySpeech(own, another.words, asat) : own),
    [own, another, asat],
  )
  useEffect(
    function nameTheDocument() {
      document.documentElement.lang = speech.language
      document.title = speech.messages.title
    },
    [speech],
  )
  useTakeOver(!asat || another !== null || failed)
  // Nobody waits for it, and nobody misses it.
  const { View: Afterwards } = useUpgrade(loadAfterwards)
  const shown = useMemo(
    () => ({ ...view, lang: own.language, asat: another && asat }),
    [view, own.language, another, asat],
  )
  const still = useMemo(() => ({ map, language: first.language }), [map, first.language])
  // The talk has layers of its own.
  useEscape(!view.step && (view.country !== null || view.event !== null), () => change({ country: null, event: null }))

  return (
    <LanguageProvider value={speech}>
      {opened && <Later load={loadIgnoredLine}>{(IgnoredLine) => <IgnoredLine opened={opened} />}</Later>}
      {failed && (
        <Notice>
          <PanelFailed onRetry={retry} />
        </Notice>
      )}
      {Afterwards && <Afterwards presenting={view.step !== null} />}
      <Dashboard view={shown} onChange={change} phone={phone} still={still} another={another} onDating={setDating} />
    </LanguageProvider>
  )
}

export const App = (props: AppProps) => (
  <NuqsAdapter>
    <Briefing {...props} />
  </NuqsAdapter>
)
