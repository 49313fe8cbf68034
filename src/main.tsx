import { App } from '@/app/App'
import { addHighlightRules } from './ui/highlight'
import { mountApp } from '@/app/mountApp'
import { languageNamed, languageOfPage } from './url/pageLanguage'
import { loadMessages } from '@/i18n/loadMessages'
import { neededSupport } from '@/platform/oldestBrowsers'
import '@/styles/fonts.css'
import '@/styles/tokens.css'
import '@/styles/base.css'
import './styles/prehydration.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')

// Not the language of the document, which a translator changes.
const page = languageNamed(root.dataset['page']) ?? 'en'
const pageLanguage = languageOfPage(page)
const asked = new URLSearchParams(location.search).get('lang')
// A page that holds nothing yet, as that of the single file, speaks from the start what is wanted.
const language = root.firstElementChild ? page : (languageNamed(asked) ?? pageLanguage)
// An older browser keeps the page as it stands in the HTML: there, half of the application would work.
const isServed = CSS.supports(neededSupport)
const messages = isServed ? await loadMessages(language).catch(() => null) : null
if (messages) {
  // Of the single file: what it shows where the application does not run.
  document.getElementById('plain')?.remove()
  addHighlightRules()
  mountApp(root, <App pageLanguage={pageLanguage} localeMessages={{ language, messages }} />)
} else {
  // The script of the head listens: it says in the page what is missing.
  dispatchEvent(new Event('application-lost'))
}
