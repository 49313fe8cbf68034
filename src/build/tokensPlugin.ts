import type { Plugin } from 'vite'
import { fallbackFontCss } from '../styles/fallbackFont.ts'
import { slideCss, tokensCss } from '../styles/tokenSheets.ts'

const sheets: Readonly<Record<string, string>> = {
  'virtual:fallback-font.css': fallbackFontCss,
  'virtual:tokens.css': tokensCss,
  'virtual:slide.css': slideCss,
}

/** @returns a plugin that serves the style sheets that are made from tables: the tokens and the fallback font */
export const tokensPlugin = (): Plugin => ({
  name: 'tokens',
  resolveId: (id) => (id in sheets ? `\0${id}` : undefined),
  load: (id) => sheets[id.slice(1)],
})
