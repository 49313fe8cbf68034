import type { Plugin, Rollup } from 'vite'
import { languages, type Language } from '../domain/language.ts'
import { fallbackLines, fallbackStyle } from './fallback.ts'
import { attribute, loadPrerender } from './loadPrerender.ts'
import { prehydrationScript } from './prehydrationScript.ts'

/** Where a language's page stands, seen from the page of English. */
const folderOf = (language: Language): string => (language === 'en' ? '' : `${language}/`)

/** Links to the same page in each language, relative like every address of the site. */
function alternates(language: Language): string {
  const root = language === 'en' ? './' : '../'
  const links = languages.map((other) => `<link rel="alternate" hreflang="${other}" href="${root}${folderOf(other)}">`)
  return [...links, `<link rel="alternate" hreflang="x-default" href="${root}">`].join('')
}

/** The page waits for its words; without a link to them it would learn of them a journey later. */
function linkToWords(bundle: Rollup.OutputBundle, language: Language): string {
  const texts = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/i18n/messages/${language}.ts`),
  )
  if (!texts) throw new Error(`The build has no chunk of the messages of ${language}.`)
  return `<link rel="modulepreload" crossorigin href="./${texts.fileName}">`
}

/** One paint of the whole: each paint of a part would cost a layout, and the next part would move it. */
const waitForEnd = '<link rel="expect" href="#end" blocking="render">'
const end = '<div id="end"></div>'

/** Makes the one page of the build into a page for each language, with the default view in its HTML. */
export function prerenderPlugin(): Plugin {
  return {
    name: 'prerender',
    async transformIndexHtml(html, { server }) {
      const { mapShapes } = await loadPrerender()
      // While the sources are served there is one page and nothing in it yet: nothing to do early.
      const early = server ? '' : `<script>${await prehydrationScript()}</script>`
      return html.replace('<!--prehydration-->', early).replace('<!--shapes-->', mapShapes())
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('The build has made no index.html.')
        const template = String(page.source)
        const { prerenderPage } = await loadPrerender()
        for (const language of languages) {
          const { title, description, body } = await prerenderPage(language)
          const html = template
            .replace('<html lang="en">', `<html lang="${language}">`)
            .replace(/<title>.*<\/title>/, `<title>${title}</title>${linkToWords(bundle, language)}`)
            .replace('<!--links-->', `${alternates(language)}${waitForEnd}`)
            .replace(/(<meta\s+name="description"\s+content=)"[^"]*"/, `$1"${attribute(description)}"`)
            .replace('</head>', `${fallbackStyle()}</head>`)
            .replace('<!--lines-->', fallbackLines(language))
            .replace('<div id="root"><!--briefing-->', () => `<div id="root" data-page="${language}">${body}`)
            .replace('</body>', `${end}</body>`)
          if (language === 'en') page.source = html
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
