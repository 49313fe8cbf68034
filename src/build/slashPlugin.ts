import type { Plugin } from 'vite'
import { content } from './loadContent.ts'

/** The preview server adds the final slash to the page of a language by a redirect, as static hosts do. */
export const slashPlugin = (): Plugin => ({
  name: 'slash',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      const [, path = '', search = ''] = /^([^?]*)(.*)$/.exec(request.url ?? '') ?? []
      const language = content.languages.find((one) => path === `/${one}`)
      if (!language || language === content.mainLanguage) next()
      else response.writeHead(301, { location: `${language}/${search}` }).end()
    })
  },
})
