import type { Plugin, Rollup } from 'vite'
import { fallbackLines, fallbackStyle } from './fallback.ts'
import { headOf, loadPrerender } from './loadPrerender.ts'
import { content } from './loadContent.ts'
import { prehydrationScript } from './prehydrationScript.ts'

const { languages, mainLanguage } = content
type Language = (typeof languages)[number]

/** The folder of the page of a language, relative to the root page. */
const folderOf = (language: Language): string => (language === mainLanguage ? '' : `${language}/`)

/** Links to the same page in each language, relative like every URL of the site. */
function alternates(language: Language): string {
  const root = language === mainLanguage ? './' : '../'
  const links = languages.map((other) => `<link rel="alternate" hreflang="${other}" href="${root}${folderOf(other)}">`)
  return [...links, `<link rel="alternate" hreflang="x-default" href="${root}">`].join('')
}

/** The page waits for its messages; without this link it would request them one round trip later. */
function linkToWords(bundle: Rollup.OutputBundle, language: Language): string {
  const texts = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/messages/${language}/page.ts`),
  )
  if (!texts) throw new Error(`The build has no chunk of the messages of ${language}.`)
  return `<link rel="modulepreload" crossorigin href="./${texts.fileName}">`
}

/** The browser paints the whole page at once: each partial paint costs a layout, and the next one moves its content. */
const waitForEnd = '<link rel="expect" href="#end" blocking="render">'
const end = '<div id="end"></div>'

/** Turns the one page of the build into a page for each language, with the default view in its HTML. */
export function prerenderPlugin(): Plugin {
  return {
    name: 'prerender',
    async transformIndexHtml(html, { server }) {
      const { mapShapes } = await loadPrerender()
      // The development server has one empty page, so there is nothing to prehydrate.
      const early = server ? '' : `<script>${await prehydrationScript()}</script>`
      const named = server
        ? html.replace('<!--title-->', headOf(content.title, content.description[content.mainLanguage]))
        : html
      return named.replace('<!--prehydration-->', early).replace('<!--shapes-->', mapShapes())
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('The build has made no index.html.')
        const template = String(page.source)
        const { prerenderPage, prehydrationStyle } = await loadPrerender()
        for (const language of languages) {
          const { title, body } = await prerenderPage(language)
          const html = template
            .replace('<html lang="en">', `<html lang="${language}">`)
            .replace(
              '<!--title-->',
              () => `${headOf(title, content.description[language])}${linkToWords(bundle, language)}`,
            )
            .replace('<!--links-->', `${alternates(language)}${waitForEnd}`)
            .replace('</head>', `<style>${prehydrationStyle}</style>${fallbackStyle()}</head>`)
            .replace('<!--lines-->', fallbackLines(language))
            .replace('<div id="root"><!--briefing-->', () => `<div id="root" data-page="${language}">${body}`)
            .replace('</body>', `${end}</body>`)
          if (language === mainLanguage) page.source = html
          else
            this.emitFile({
              type: 'asset',
              fileName: `${language}/index.html`,
              source: html.replaceAll(/(["(])\.\//g, '$1../'),
            })
        }
      },
    },
  }
}
