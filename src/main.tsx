import { App } from '@/app/App'
import { addHighlightRules } from './ui/highlight'
import { mountApp } from '@/app/mountApp'
import { mainLanguage } from '@/domain/language'
import { languageNamed, languageOfPage } from './url/pageLanguage'
import { loadTexts } from '@/i18n/texts'
import { neededSupport } from '@/platform/oldestBrowsers'
import '@/styles/fonts.css'
import 'virtual:fallback-font.css'
import 'virtual:tokens.css'
import '@/styles/base.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')

// Not the `lang` of the document, because a browser translation changes it.
const page = languageNamed(root.dataset['page']) ?? mainLanguage
const pageLanguage = languageOfPage(page)
const asked = new URLSearchParams(location.search).get('lang')
// An empty page, such as the single file, starts in the requested language.
const language = root.firstElementChild ? page : (languageNamed(asked) ?? pageLanguage)
// An older browser keeps the page of the HTML, because the application would work only partly there.
const isServed = CSS.supports(neededSupport)
const messages = isServed ? await loadTexts('page', language).catch(() => null) : null
if (messages) {
  // In the single file, `#plain` is the page for browsers in which the application does not run.
  document.getElementById('plain')?.remove()
  addHighlightRules()
  mountApp(root, <App pageLanguage={pageLanguage} localeMessages={{ language, messages }} />)
} else {
  // The prehydration script listens and shows in the page that the application is missing.
  dispatchEvent(new Event('application-lost'))
}
