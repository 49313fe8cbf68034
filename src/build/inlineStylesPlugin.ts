import type { Plugin } from 'vite'

/** A URL that is relative to a style sheet in `assets/`. */
const fromAssets = /url\((["']?)\.\//g

/** The page's own font. If these rules applied with scripts, its files would load one by one and delay the text. */
const ownFont = /@font-face\{[^}]*font-display:swap[^}]*\}/g

/** Applies only without scripts; with scripts `platform/ownFont` reads its URLs and loads all files together. */
const ownSheet = (styles: string) => `<style media="(scripting:none)">${styles.match(ownFont)?.join('')}</style>`

/**
 * Puts the style sheet of the first page into its HTML, which saves a request. The chunk no longer lists the file,
 * because later imports would request it again.
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
