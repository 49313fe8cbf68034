import { prerender } from 'react-dom/static'
import { renderToStaticMarkup } from 'react-dom/server'
import { overview } from '@/data/geometry/overview'
import { members } from '@/data/members'
import type { Language } from '@/domain/language'
import { pageShapes, ShapeDefs } from '@/drawings/map/ShapeDefs'
import { PrerenderedMap } from '@/features/map/PrerenderedMap'
import { description } from '@/i18n/description'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { loadMessages } from '@/i18n/loadMessages'
import { App } from './App'
import { firstFrame } from '@/url/viewState'

export * as prehydration from '@/prehydration/rules'

/** The parts of a page that the build writes into its HTML. */
export interface Prerendered {
  readonly title: string
  readonly description: string
  readonly body: string
}

/** @returns the shapes of the map, once a page, for every drawing of it to refer to */
export const mapShapes = (): string =>
  renderToStaticMarkup(
    <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
      <ShapeDefs prefix={pageShapes} geometry={overview} />
    </svg>,
  )

/** @returns the default view in a language, as it is before anything runs */
export async function prerenderPage(language: Language): Promise<Prerendered> {
  const messages = await loadMessages(language)
  const localeMessages = { language, messages }
  const map = renderToStaticMarkup(
    <LanguageProvider value={localeMessages}>
      <PrerenderedMap layout="desk" frame={firstFrame(false)} members={members} />
      <PrerenderedMap layout="phone" frame={firstFrame(true)} members={members} />
    </LanguageProvider>,
  )
  const { prelude } = await prerender(<App pageLanguage={language} localeMessages={localeMessages} map={map} />)
  return { title: messages.title, description: description[language], body: await new Response(prelude).text() }
}
