import type { Plugin } from 'vite'
import { languages } from '../domain/language.ts'

/** The preview answers the page of a language without its last slash as static hosts do: with the way to the slash. */
export const slashPlugin = (): Plugin => ({
  name: 'slash',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const [, path = '', search = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '') ?? []
      const language = languages.find((one) => path === `/${one}`)
      if (!language || language === 'en') next()
      else response.writeHead(301, { location: `${language}/${search}` }).end()
    })
  },
})
