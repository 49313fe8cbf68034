import { ownFontRules } from '@/platform/pageRules'

/** The name under which `Paper.module.css` sets it. */
const family = 'Paper'

let loading: Promise<unknown> | undefined

/**
 * Loads the page's font under a name of its own: when a browser prints it looks for the fonts of the style sheets anew,
 * and does not wait for them.
 */
export function loadPaperFont(): Promise<unknown> {
  loading ??= Promise.allSettled(
    ownFontRules().map(async ({ style }) => {
      const unicodeRange = style.getPropertyValue('unicode-range')
      const face = new FontFace(family, style.getPropertyValue('src'), { weight: '200 900', unicodeRange })
      document.fonts.add(await face.load())
    }),
  )
  return loading
}
