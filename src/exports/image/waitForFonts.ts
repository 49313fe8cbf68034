import { fontTimeout } from '@/platform/ownFont'
import { draws } from './embeddedFonts'

/** Uses a timer, not an animation frame, because a covered window gets no animation frames. */
const pause = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 16)
  })

/** @returns whether a letter is visible when only one font is available */
async function leavesInk(rule: string, letter: string): Promise<boolean> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><style>${rule}</style><text x="4" y="26" font-size="26" font-family="'Source Sans 3'">${letter}</text></svg>`
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = 32
    canvas.height = 32
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    return context?.getImageData(0, 0, 32, 32).data.some((value) => value > 0) ?? true
  } finally {
    URL.revokeObjectURL(image.src)
  }
}

/**
 * A browser reports a picture as decoded before its embedded fonts are loaded, and then paints it without their text.
 * @param svg a picture with embedded fonts
 * @returns when each of its fonts draws visible letters, or when the font timeout has passed
 */
export async function waitForFonts(svg: Element): Promise<void> {
  const end = performance.now() + fontTimeout
  const text = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join('')
  const rules = svg.querySelector('style')?.textContent.match(/@font-face\{[^}]*\}/g) ?? []
  for (const rule of rules) {
    const range = /unicode-range:([^}]*)/.exec(rule)?.[1] ?? ''
    const letter = Array.from(text).find((one) => /\p{L}|\p{N}/u.test(one) && draws(range, one))
    if (letter === undefined) continue
    while (!(await leavesInk(rule, letter)) && performance.now() < end) await pause()
  }
}
