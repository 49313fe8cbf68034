import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from '@/app/App'
import { addMarkSheet } from '@/app/marks'
import { languageFor } from '@/app/pageLanguage'
import { languages } from '@/domain/language'
import { loadMessages } from '@/i18n/loadMessages'
import '@/styles/fonts.css'
import '@/styles/tokens.css'
import '@/styles/base.css'
import '@/styles/early.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')

const page = languages.find((language) => language === document.documentElement.lang) ?? 'en'
const pageLanguage = page === 'en' ? languageFor(navigator.languages) : page
const asked = new URLSearchParams(location.search).get('lang')
// A page that holds nothing yet, as that of the single file, speaks from the start what is wanted.
const language = root.firstElementChild ? page : (languages.find((one) => one === asked) ?? pageLanguage)
const app = <App pageLanguage={pageLanguage} speech={{ language, messages: await loadMessages(language) }} />
addMarkSheet()
if (root.firstElementChild) hydrateRoot(root, app)
else createRoot(root).render(app)
