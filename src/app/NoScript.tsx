import { renderToStaticMarkup } from 'react-dom/server'
import { countries } from '@/data/countries'
import { statuses } from '@/data/statuses'
import { languages, type Language } from '@/domain/language'
import { plain } from '@/i18n/template'
import { en, type Messages } from '@/i18n/messages/en'
import { fr } from '@/i18n/messages/fr'
import { ru } from '@/i18n/messages/ru'

const messagesOf: Record<Language, Messages> = { en, fr, ru }

/** The briefing's sentence and its table in one language, without anything that needs a script. */
function Still({ language }: { readonly language: Language }) {
  const messages = messagesOf[language]
  const Heading = language === languages[0] ? 'h1' : 'h2'
  return (
    <section lang={language}>
      <Heading>{messages.title}</Heading>
      <p>{plain(messages.lead, language)}</p>
      <table>
        <caption>{plain(messages.asAt, language)}</caption>
        <thead>
          <tr>
            {(['country', 'convention', 'assistance'] as const).map((column) => (
              <th key={column} scope="col">
                {messages[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countries.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name[language]}</th>
              <td>{messages[statuses[id].convention]}</td>
              <td>{messages[statuses[id].assistance]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{messages.credit}</p>
      <p>{messages.standing}</p>
    </section>
  )
}

/** @returns what a browser without scripts shows, in every language of the briefing */
export const noScript = (): string =>
  languages.map((language) => renderToStaticMarkup(<Still language={language} />)).join('')
