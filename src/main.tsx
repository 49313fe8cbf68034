import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/App'
import { languageFor, languageIn } from '@/app/pageLanguage'
import { loadMessages } from '@/i18n/loadMessages'
import '@/styles/fonts.css'
import '@/styles/tokens.css'
import '@/styles/base.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')

const pageLanguage = languageFor(navigator.languages)
const language = languageIn(location.search) ?? pageLanguage
const messages = await loadMessages(language)
createRoot(root).render(
  <StrictMode>
    <App pageLanguage={pageLanguage} speech={{ language, messages }} />
  </StrictMode>,
)
