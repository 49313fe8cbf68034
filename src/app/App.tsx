import { useCallback, useLayoutEffect, useMemo, useState } from 'react'
import { noStep } from '@/data/talk'
import type { Language } from '@/domain/language'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { loadMessages } from '@/i18n/loadMessages'
import type { Speech } from '@/i18n/speaker'
import { again } from '@/platform/again'
import { idle } from '@/platform/idle'
import { showOwnFont } from '@/platform/ownFont'
import { Later } from '@/ui/Later'
import { Panel, PanelFailed } from '@/ui/Panel'
import { useUpgrade } from '@/ui/useUpgrade'
import { Dashboard } from './Dashboard'
import { loadBeyond, loadIgnoredLine } from './laterViews'
import { Notice } from './Notice'
import { useEscape } from './useEscape'
import { useTakeOver } from './useTakeOver'
import { phoneScreen, useMediaQuery } from './useMediaQuery'
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

/** The words of the language wanted, with what is beyond the month of the press release, or the last ones until these have come. */
function useSpoken(wanted: Language, first: Speech, further: boolean) {
  const load = useCallback(
    async () => ({
      own: { language: wanted, messages: await loadMessages(wanted) },
      beyond: further ? await loadBeyond(wanted) : null,
    }),
    [wanted, further],
  )
  const isFirst = wanted === first.language && !further
  const { View: last, failed, retry } = useUpgrade(load, !isFirst)
  return { ...(isFirst || !last ? { own: first, beyond: null } : last), failed: failed && !isFirst, retry }
}

export function App({ pageLanguage, speech: first, map = '' }: AppProps) {
  const phone = useMediaQuery(phoneScreen)
  const { view, change } = useViewState({ lang: pageLanguage, frame: firstFrame(phone) })
  const [dating, setDating] = useState(false)
  const { asat, later } = view
  const further = later || asat !== null
  const { own, beyond, failed, retry } = useSpoken(view.lang, first, dating || further)

  const speech = useMemo(
    () => (beyond ? beyond.speechOf(own, { asat, later, dating }) : own),
    [own, beyond, asat, later, dating],
  )
  // Before the browser paints: the font depends on the language.
  useLayoutEffect(
    function nameTheDocument() {
      document.documentElement.lang = speech.language
      document.title = speech.messages.title
      void showOwnFont()
    },
    [speech],
  )
  useTakeOver(!further || beyond !== null || failed)
  // Nobody waits for it, and nobody misses it.
  const { View: Afterwards } = useUpgrade(loadAfterwards)
  const shown = useMemo(
    () => ({ ...view, lang: own.language, ...(!beyond && { asat: null, later: false }) }),
    [view, own.language, beyond],
  )
  const still = useMemo(() => ({ map, language: first.language }), [map, first.language])
  // The talk has layers of its own; it is left by this where its code is not there.
  useEscape(view.step !== null, () => change(noStep))
  useEscape(!view.step && (view.country !== null || view.event !== null), () => change({ country: null, event: null }))

  return (
    <LanguageProvider value={speech}>
      <Panel state={view}>
        {opened && (
          <Later load={loadIgnoredLine} failedIn={Notice}>
            {(IgnoredLine) => <IgnoredLine opened={opened} />}
          </Later>
        )}
        {failed && (
          <Notice>
            <PanelFailed onRetry={retry} />
          </Notice>
        )}
        {Afterwards && <Afterwards presenting={view.step !== null} />}
      </Panel>
      <Dashboard
        view={shown}
        language={view.lang}
        onChange={change}
        phone={phone}
        still={still}
        beyond={beyond}
        dating={dating}
        onDating={setDating}
      />
    </LanguageProvider>
  )
}
