import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type ResolvedConfig, type Rollup } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { fallbackLines, plainStyle } from './fallback.ts'
import { geometryPlugin } from './geometryPlugin.ts'
import { tokensPlugin } from './tokensPlugin.ts'
import { noticeText } from './licencesPlugin.ts'
import { content } from './loadContent.ts'
import { headOf, loadPrerender } from './loadPrerender.ts'
import { policyOf } from './cspPlugin.ts'
import { projectPath, sourceConfig } from './sourceConfig.ts'

const licences = 'licences.md'

const swap = (html: string, part: string, by: string): string => {
  if (!html.includes(part)) throw new Error(`The page of the single file has no ${part}`)
  // A function, because dollar signs have a meaning in a replacement text.
  return html.replace(part, () => by)
}

/** Fills the page before the code is put into it, because the code may contain the texts that are replaced here. */
const pagePlugin: Plugin = {
  name: 'page-of-the-single-file',
  transformIndexHtml: {
    order: 'post',
    async handler(page) {
      const { mapShapes, prerenderPage } = await loadPrerender()
      const { mainLanguage, description } = content
      const { title, body } = await prerenderPage(mainLanguage)
      const icon = readFileSync(projectPath('public/icon.svg'), 'utf8').trim()
      let html = page.replaceAll(' crossorigin', '')
      html = swap(html, '<html lang="en">', `<html lang="${mainLanguage}">`)
      // There are no pages next to it, and nothing to preload.
      html = swap(html, '<!--links-->', '<style>#root:empty{display:none}</style>')
      html = swap(html, '<!--prehydration-->', '')
      html = swap(html, '"./icon.svg"', `"data:image/svg+xml,${encodeURIComponent(icon)}"`)
      html = swap(html, '<!--shapes-->', mapShapes())
      html = swap(html, '</head>', `${plainStyle()}</head>`)
      html = swap(html, '<!--lines-->', '')
      // Only a script knows the requested language, so the application starts with an empty page. Without scripts, the
      // page is in the main language.
      const plain = `<div id="plain">${fallbackLines(content.mainLanguage)}${body}</div>`
      html = swap(html, '<div id="root"><!--briefing--></div>', `${plain}<div id="root"></div>`)
      return swap(html, '<!--title-->', headOf(title, description[mainLanguage]))
    },
  },
}

/** Builds the page again, with one script and one style sheet within its HTML. */
async function buildWithin({ mode, build: { target, cssTarget } }: ResolvedConfig): Promise<Rollup.RolldownOutput> {
  const result = await build({
    configFile: false,
    mode,
    root: projectPath(''),
    logLevel: 'warn',
    ...sourceConfig,
    plugins: [react(), geometryPlugin(), tokensPlugin(), pagePlugin, viteSingleFile()],
    build: {
      write: false,
      copyPublicDir: false,
      target,
      cssTarget: cssTarget || target,
      license: { fileName: licences },
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  })
  const output = Array.isArray(result) ? result[0] : result
  if (!output || !('output' in output)) throw new Error('The build of the single file has made nothing.')
  refuseCopies(output)
  return output
}

/** Two copies of a dependency double its size, and some dependencies work only as one copy. */
function refuseCopies({ output }: Rollup.RolldownOutput): void {
  const homes = new Map<string, string>()
  for (const id of output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))) {
    const [, home = '', name = ''] = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(id) ?? []
    const first = homes.get(name) ?? home
    if (first !== home) throw new Error(`The single file would hold ${name} twice: from ${first} and from ${home}.`)
    homes.set(name, home)
  }
}

const textOf = ({ output }: Rollup.RolldownOutput, name: string): string => {
  const file = output.find(({ fileName }) => fileName === name)
  if (file?.type !== 'asset') throw new Error(`The build of the single file has made no ${name}.`)
  return String(file.source)
}

/** Puts a text into an HTML comment. HTML has no escape for the end of a comment, so such a text is refused. */
function comment(text: string): string {
  if (/--!?>|<!--/.test(text)) throw new Error('A licence would end the comment that holds it.')
  return `<!--\n${text.trim()}\n-->`
}

/** Adds what needs the complete page: its policy, and the licences, which a reader of this file has nowhere else. */
function complete(output: Rollup.RolldownOutput): string {
  // The font is inside the file, so it is never late and needs no fallback font.
  const page = textOf(output, 'index.html').replaceAll('font-display:swap', 'font-display:block')
  const end = page.lastIndexOf('</html>')
  const html = `${page.slice(0, end)}${comment(`${noticeText()}\n${textOf(output, licences)}`)}\n${page.slice(end)}`
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html, 'within')}">`
  return swap(html, '<head>', `<head>${policy}`)
}

/** Builds the whole briefing again as one file, for a USB stick, an e-mail, or a room without a network. */
export function singleFilePlugin(): Plugin {
  let site: ResolvedConfig | undefined
  return {
    name: 'single-file',
    apply: 'build',
    configResolved(config) {
      site = config
    },
    async generateBundle() {
      if (!site) return
      this.emitFile({ type: 'asset', fileName: 'briefing.html', source: complete(await buildWithin(site)) })
    },
  }
}
