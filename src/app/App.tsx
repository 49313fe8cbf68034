import { useCallback, useLayoutEffect, useMemo, useState } from 'react'
import { noStep } from '@/data/talk'
import type { Language } from '@/domain/language'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { loadMessages } from '@/i18n/loadMessages'
import type { LocaleMessages } from '@/i18n/translator'
import { importWithRetry } from '@/platform/importWithRetry'
import { whenIdle } from '@/platform/whenIdle'
import { showOwnFont } from '@/platform/ownFont'
import { LazyView } from '@/ui/LazyView'
import { ErrorBoundaryPanel, PanelFailed } from '@/ui/ErrorBoundaryPanel'
import { useLazy } from '@/ui/useLazy'
import { Dashboard } from './Dashboard'
import { loadContextLayers, loadInvalidParametersNotice } from './lazyViews'
import { Notice } from './Notice'
import { useEscape } from './useEscape'
import { useHydrationHandover } from './useHydrationHandover'
import { phoneScreen, useMediaQuery } from './useMediaQuery'
import { firstFrame, useViewState } from '@/url/viewState'

const loadAfterwards = () =>
  whenIdle()
    .then(() => importWithRetry(() => import('./UpdateNotice')))
    .then((module) => module.UpdateNotice)

/** The query the page was opened with; in the build there is none. */
const opened = typeof location === 'undefined' ? '' : location.search

interface AppProps {
  /** The language of an address that names none. */
  readonly pageLanguage: Language
  /** The messages the page was loaded with. */
  readonly localeMessages: LocaleMessages
  /** The map as it stands in the page already; a page without one leaves it out. */
  readonly map?: string
}

/** The words of the language wanted, with what is beyond the month of the press release, or the last ones until these have come. */
function useSpoken(wanted: Language, first: LocaleMessages, further: boolean) {
  const load = useCallback(
    async () => ({
      own: { language: wanted, messages: await loadMessages(wanted) },
      layers: further ? await loadContextLayers(wanted) : null,
    }),
    [wanted, further],
  )
  const isFirst = wanted === first.language && !further
  const { View: last, failed, retry } = useLazy(load, !isFirst)
  return { ...(isFirst || !last ? { own: first, layers: null } : last), failed: failed && !isFirst, retry }
}

export function App({ pageLanguage, localeMessages: first, map = '' }: AppProps) {
  const phone = useMediaQuery(phoneScreen)
  const { view, change } = useViewState({ lang: pageLanguage, frame: firstFrame(phone) })
  const [dating, setDating] = useState(false)
  const { asat, later } = view
  const further = later || asat !== null
  const { own, layers, failed, retry } = useSpoken(view.lang, first, dating || further)

  const localeMessages = useMemo(
    () => (layers ? layers.speechOf(own, { asat, later, dating }) : own),
    [own, layers, asat, later, dating],
  )
  // Before the browser paints: the font depends on the language.
  useLayoutEffect(
    function nameTheDocument() {
      document.documentElement.lang = localeMessages.language
      document.title = localeMessages.messages.title
      void showOwnFont()
    },
    [localeMessages],
  )
  useHydrationHandover(!further || layers !== null || failed)
  // Nobody waits for it, and nobody misses it.
  const { View: Afterwards } = useLazy(loadAfterwards)
  const shown = useMemo(
    () => ({ ...view, lang: own.language, ...(!layers && { asat: null, later: false }) }),
    [view, own.language, layers],
  )
  const still = useMemo(() => ({ map, language: first.language }), [map, first.language])
  // The talk has layers of its own; it is left by this where its code is not there.
  useEscape(view.step !== null, () => change(noStep))
  useEscape(!view.step && (view.country !== null || view.event !== null), () => change({ country: null, event: null }))

  return (
    <LanguageProvider value={localeMessages}>
      <ErrorBoundaryPanel state={view}>
        {opened && (
          <LazyView load={loadInvalidParametersNotice} failedIn={Notice}>
            {(IgnoredLine) => <IgnoredLine opened={opened} />}
          </LazyView>
        )}
        {failed && (
          <Notice>
            <PanelFailed onRetry={retry} />
          </Notice>
        )}
        {Afterwards && <Afterwards presenting={view.step !== null} />}
      </ErrorBoundaryPanel>
      <Dashboard
        view={shown}
        language={view.lang}
        onChange={change}
        phone={phone}
        still={still}
        layers={layers}
        dating={dating}
        onDating={setDating}
      />
    </LanguageProvider>
  )
}
