import type { Plugin } from 'vite'
import { slideCss, tokensCss } from '../styles/tokenSheets.ts'

const sheets: Readonly<Record<string, string>> = {
  'virtual:tokens.css': tokensCss,
  'virtual:slide.css': slideCss,
}

/** @returns a plugin that serves the tokens as style sheets */
export const tokensPlugin = (): Plugin => ({
  name: 'tokens',
  resolveId: (id) => (id in sheets ? `\0${id}` : undefined),
  load: (id) => sheets[id.slice(1)],
})
