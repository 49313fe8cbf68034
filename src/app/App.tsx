import { useCallback, useLayoutEffect, useMemo, useState } from 'react'
import { noStep } from '@/domain/talkSteps'
import type { Language } from '@/domain/edition'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { loadTexts } from '@/i18n/texts'
import type { LocaleMessages } from '@/i18n/translator'
import { showOwnFont } from '@/platform/ownFont'
import { LazyView } from '@/ui/LazyView'
import { ErrorBoundaryPanel, PanelFailed } from '@/ui/ErrorBoundaryPanel'
import { useLazy } from '@/ui/useLazy'
import { Dashboard } from './Dashboard'
import { loadContextLayers, loadInvalidParametersNotice, loadUpdateNotice } from './lazyViews'
import { Notice } from './Notice'
import { useEscape } from './useEscape'
import { useHydrationHandover } from './useHydrationHandover'
import { useMediaQuery } from './useMediaQuery'
import { phoneScreen } from '@/styles/breakpoints'
import { firstFrame } from '@/domain/view'
import { useViewState } from '@/url/viewState'

/** The query with which the page was opened; empty in the build. */
const opened = typeof location === 'undefined' ? '' : location.search

interface AppProps {
  /** The language of a URL without a language parameter. */
  readonly pageLanguage: Language
  /** The messages with which the page was loaded. */
  readonly localeMessages: LocaleMessages
  /** The prerendered map of the HTML; absent if the HTML has none. */
  readonly map?: string
}

/** @returns the wanted messages, and the context layers if `further`; until they are loaded, the previous ones */
function useLocaleMessages(wanted: Language, first: LocaleMessages, further: boolean) {
  const load = useCallback(
    async () => ({
      own: { language: wanted, messages: await loadTexts('page', wanted) },
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
  const { own, layers, failed, retry } = useLocaleMessages(view.lang, first, dating || further)

  const localeMessages = useMemo(
    () => (layers ? layers.localeMessagesOf(own, { asat, later, dating }) : own),
    [own, layers, asat, later, dating],
  )
  // A layout effect, so that it runs before the browser paints: the font depends on the language.
  useLayoutEffect(
    function nameTheDocument() {
      document.documentElement.lang = localeMessages.language
      document.title = localeMessages.messages.title
      void showOwnFont()
    },
    [localeMessages],
  )
  useHydrationHandover(!further || layers !== null || failed)
  // Nothing depends on it: the page shows neither its loading nor its failure.
  const { View: UpdateNotice } = useLazy(loadUpdateNotice)
  const shown = useMemo(
    () => ({ ...view, lang: own.language, ...(!layers && { asat: null, later: false }) }),
    [view, own.language, layers],
  )
  const still = useMemo(() => ({ map, language: first.language }), [map, first.language])
  // The presentation handles Escape itself; this leaves the presentation when its code is not loaded.
  useEscape(view.step !== null, () => change(noStep))
  useEscape(!view.step && (view.country !== null || view.event !== null), () => change({ country: null, event: null }))

  return (
    <LanguageProvider value={localeMessages}>
      <ErrorBoundaryPanel state={view}>
        {opened && (
          <LazyView load={loadInvalidParametersNotice} failedIn={Notice}>
            {(InvalidParametersNotice) => <InvalidParametersNotice opened={opened} />}
          </LazyView>
        )}
        {failed && (
          <Notice>
            <PanelFailed onRetry={retry} />
          </Notice>
        )}
        {UpdateNotice && <UpdateNotice presenting={view.step !== null} />}
      </ErrorBoundaryPanel>
      <Dashboard
        view={shown}
        language={view.lang}
        onChange={change}
        {...{ phone, still, layers, dating }}
        onDating={setDating}
      />
    </LanguageProvider>
  )
}
