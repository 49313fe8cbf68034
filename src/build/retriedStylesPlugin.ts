import type { Plugin } from 'vite'

const swaps = [
  // Otherwise the link of a style sheet that did not load counts as loaded.
  [/(if \(e\.type === "error"\)) (rej\()/, '$1 link.remove(), $2'],
  // Otherwise its entry in `seen` counts as loaded, too.
  [/(\(err\) => \{\s*)seen\[href\] = void 0;/, '$1delete seen[href];'],
] as const

/**
 * Vite requests the style sheet of a lazy view only once: if it does not load, the next attempt shows the view without
 * it. With this plugin, the next attempt requests it again.
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
