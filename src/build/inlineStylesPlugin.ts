import type { Plugin } from 'vite'

/** An address that a style sheet in `assets/` gives from where it stands. */
const fromAssets = /url\((["']?)\.\//g

/** The page's own font: in force it would come script by script, and delay the text. */
const ownFont = /@font-face\{[^}]*font-display:swap[^}]*\}/g

/** In force without scripts only; with scripts `platform/ownFont` reads its addresses and loads all of it together. */
const ownSheet = (styles: string) => `<style media="(scripting:none)">${styles.match(ownFont)?.join('')}</style>`

/**
 * Puts the style sheet of the first page into its HTML, where it needs no second journey. The chunk forgets the file,
 * or what is imported later would ask for it again.
 */
export function inlineStylesPlugin(): Plugin {
  let styles = ''
  return {
    name: 'inline-styles',
    apply: 'build',
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        const entry = chunks.find(({ isEntry }) => isEntry)
        const initial = chunks.filter((chunk) => chunk === entry || entry?.imports.includes(chunk.fileName))
        for (const { viteMetadata } of initial)
          for (const name of viteMetadata?.importedCss ?? []) {
            const file = bundle[name]
            if (file?.type === 'asset')
              styles += String(file.source)
                .replace(/\/\*\$vite.*?\*\/\s*/, '')
                .trim()
                .replace(fromAssets, 'url($1./assets/')
            viteMetadata?.importedCss.delete(name)
            delete bundle[name]
          }
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => ({
        html: html.replace('<!--links-->', () => `${ownSheet(styles)}<!--links-->`),
        tags: [{ tag: 'style', children: styles.replaceAll(ownFont, ''), injectTo: 'head' }],
      }),
    },
  }
}
