import { prerender } from 'react-dom/static'
import { renderToStaticMarkup } from 'react-dom/server'
import { overview } from '@/drawings/map/overview'
import { members } from '@/domain/members'
import type { Language } from '@/domain/edition'
import { pageShapes, ShapeDefs } from '@/drawings/map/ShapeDefs'
import { PrerenderedMap } from '@/features/map/PrerenderedMap'
import { LanguageProvider } from '@/i18n/LanguageContext'
import { loadTexts } from '@/i18n/texts'
import { App } from './App'
import { firstFrame } from '@/domain/view'

export * as prehydration from '@/prehydration/rules'
export { style as prehydrationStyle } from '@/prehydration/style'

/** @returns the shapes of the map, defined once per page; every drawing of the map refers to them */
export const mapShapes = (): string =>
  renderToStaticMarkup(
    <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
      <ShapeDefs prefix={pageShapes} geometry={overview} />
    </svg>,
  )

/** @returns the title and the body of the default view in a language, as they are before any script runs */
export async function prerenderPage(language: Language) {
  const messages = await loadTexts('page', language)
  const localeMessages = { language, messages }
  const map = renderToStaticMarkup(
    <LanguageProvider value={localeMessages}>
      <PrerenderedMap layout="desk" frame={firstFrame(false)} members={members} />
      <PrerenderedMap layout="phone" frame={firstFrame(true)} members={members} />
    </LanguageProvider>,
  )
  const { prelude } = await prerender(<App pageLanguage={language} localeMessages={localeMessages} map={map} />)
  return { title: messages.title, body: await new Response(prelude).text() }
}
