import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from '@/app/App'
import { addMarkSheet } from '@/app/marks'
import { showLateFontAtPress } from '@/app/lateFont'
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
const app = (
  <App
    pageLanguage={page === 'en' ? languageFor(navigator.languages) : page}
    speech={{ language: page, messages: await loadMessages(page) }}
  />
)
addMarkSheet()
showLateFontAtPress()
if (root.firstElementChild) hydrateRoot(root, app)
else createRoot(root).render(app)
