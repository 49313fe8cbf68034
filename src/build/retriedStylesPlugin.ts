import type { Plugin } from 'vite'

const swaps = [
  // The link of a style sheet that did not come would count as the style sheet.
  [/(if \(e\.type === "error"\)) (rej\()/, '$1 link.remove(), $2'],
  // As would the memory of it.
  [/(\(err\) => \{\s*)seen\[href\] = void 0;/, '$1delete seen[href];'],
] as const

/**
 * Vite asks for the style sheet of a lazy view once: where it did not come, the next try would show the view without it.
 * With this the next try asks for it again.
 */
export const retriedStylesPlugin = (): Plugin => ({
  name: 'retried-styles',
  apply: 'build',
  transform: {
    filter: { id: /vite\/preload-helper/ },
    handler(code) {
      return swaps.reduce((text, [part, by]) => {
        if (!part.test(text)) this.error(`The helper of Vite that preloads styles has no ${String(part)} any more.`)
        return text.replace(part, by)
      }, code)
    },
  },
})
