import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type ResolvedConfig, type Rollup } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { fallbackLines, plainStyle } from './fallback.ts'
import { geometryPlugin } from './geometryPlugin.ts'
import { noticeText } from './licencesPlugin.ts'
import { attribute, loadPrerender } from './loadPrerender.ts'
import { policyOf } from './cspPlugin.ts'
import { projectPath, sourceConfig } from './sourceConfig.ts'

const licences = 'licences.md'

const swap = (html: string, part: string, by: string): string => {
  if (!html.includes(part)) throw new Error(`The page of the single file has no ${part}`)
  // As a function: a replacement that is text would read its dollar signs.
  return html.replace(part, () => by)
}

/** Fills the page before the code is put into it, which may say anything that is looked for here. */
const pagePlugin: Plugin = {
  name: 'page-of-the-single-file',
  transformIndexHtml: {
    order: 'post',
    async handler(page) {
      const { mapShapes, prerenderPage } = await loadPrerender()
      const { description, body } = await prerenderPage('en')
      const icon = readFileSync(projectPath('public/icon.svg'), 'utf8').trim()
      let html = page.replaceAll(' crossorigin', '')
      // No page stands beside it, and nothing is to be fetched early.
      html = swap(html, '<!--links-->', '<style>#root:empty{display:none}</style>')
      html = swap(html, '<!--prehydration-->', '')
      html = swap(html, '"./icon.svg"', `"data:image/svg+xml,${encodeURIComponent(icon)}"`)
      html = swap(html, '<!--shapes-->', mapShapes())
      html = swap(html, '</head>', `${plainStyle()}</head>`)
      html = swap(html, '<!--lines-->', '')
      // Which language is wanted only a script knows: it begins with an empty page, and without one it is English.
      const plain = `<div id="plain">${fallbackLines('en')}${body}</div>`
      html = swap(html, '<div id="root"><!--briefing--></div>', `${plain}<div id="root"></div>`)
      return html.replace(/(<meta\s+name="description"\s+content=)"[^"]*"/, `$1"${attribute(description)}"`)
    },
  },
}

/** The page once more, as one script and one style sheet within its HTML. */
async function buildWithin({ mode, build: { target, cssTarget } }: ResolvedConfig): Promise<Rollup.RolldownOutput> {
  const result = await build({
    configFile: false,
    mode,
    root: projectPath(''),
    logLevel: 'warn',
    ...sourceConfig,
    plugins: [react(), geometryPlugin(), pagePlugin, viteSingleFile()],
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

/** A dependency in two copies is its weight twice, and of some only one works. */
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

/** Text that a comment of HTML may hold as it is. */
function comment(text: string): string {
  if (/--!?>|<!--/.test(text)) throw new Error('A licence would end the comment that holds it.')
  return `<!--\n${text.trim()}\n-->`
}

/** The built page with what only the whole can say: its policy, and the licences, which whoever has only this file has nowhere else. */
function complete(output: Rollup.RolldownOutput): string {
  // The letters are within: nothing is late, and nothing need stand in for them.
  const page = textOf(output, 'index.html').replaceAll('font-display:swap', 'font-display:block')
  const end = page.lastIndexOf('</html>')
  const html = `${page.slice(0, end)}${comment(`${noticeText()}\n${textOf(output, licences)}`)}\n${page.slice(end)}`
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html, 'within')}">`
  return swap(html, '<head>', `<head>${policy}`)
}

/** Makes the whole briefing once more as one file, for a stick, a mail, or a room without a network. */
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
